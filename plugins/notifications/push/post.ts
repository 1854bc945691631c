import { lookup as resolve } from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'

import { isPublicAddress } from '@/src/menu/sheet/photos/isPublicAddress'

/** The endpoint is none that may be spoken to. */
export class ForbiddenEndpoint extends Error {}

/** No answer came. `mayHaveArrived`: the whole message had left before. */
export class NoAnswer extends Error {
  constructor(
    readonly mayHaveArrived: boolean,
    cause: unknown,
  ) {
    super('No answer came.', { cause })
  }
}

export type Post = {
  url: URL
  headers: Record<string, string>
  body: Buffer
  signal: AbortSignal
  agent: https.Agent
  /** A stand-in: may be anywhere, without TLS too. */
  isStandIn: boolean
}

export type Answer = { status: number; retryAfter: string | undefined }

const mostOfAnswer = 64 * 1024

/** The look-up that the connection itself uses: what it has seen is what is connected to. */
export const lookupPublic: LookupFunction = (host, options, done) => {
  resolve(host, { ...options, all: true }, (error, found) => {
    if (error) return done(error, '')
    const [first] = found
    if (!first || found.some(({ address }) => !isPublicAddress(address))) {
      return done(new ForbiddenEndpoint('The name leads to an address that is not public.'), '')
    }
    if (options.all) return done(null, found)
    return done(null, first.address, first.family)
  })
}

/**
 * One POST, over https and to public addresses only; a redirect is an answer like others and is not
 * followed. Rejects with ForbiddenEndpoint before anything has left, or with NoAnswer.
 */
export async function post(wanted: Post): Promise<Answer> {
  const { url, headers, body, signal, agent, isStandIn } = wanted
  if (!isStandIn) {
    if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') {
      throw new ForbiddenEndpoint('The endpoint is not of https.')
    }
    // A look-up is not made for a host that is an address already.
    const host = url.hostname.replace(/^\[|\]$/g, '')
    if (isIP(host) && !isPublicAddress(host)) {
      throw new ForbiddenEndpoint('The endpoint is not a public address.')
    }
  }
  const options = { method: 'POST', headers, signal }
  return new Promise((give, fail) => {
    const request =
      url.protocol === 'http:'
        ? http.request(url, options)
        : https.request(url, { ...options, agent, ...(isStandIn ? {} : { lookup: lookupPublic }) })
    let isOpen = url.protocol === 'http:'
    let hasLeft = false
    request.once('socket', (socket) => {
      if (request.reusedSocket) isOpen = true
      else socket.once('secureConnect', () => (isOpen = true))
    })
    // It is told of a connection too whose TLS failed, and that has carried nothing.
    request.once('finish', () => (hasLeft = true))
    request.once('error', (error) =>
      fail(error instanceof ForbiddenEndpoint ? error : new NoAnswer(isOpen && hasLeft, error)),
    )
    request.once('response', (response) => {
      give({ status: response.statusCode ?? 0, retryAfter: response.headers['retry-after'] })
      // Read to its end, so that the connection serves the next message; but not without end.
      let size = 0
      response.on('data', (chunk: Buffer) => {
        size += chunk.length
        if (size > mostOfAnswer) response.destroy()
      })
      response.on('error', () => undefined)
    })
    request.end(body)
  })
}
