import { lookup as resolve } from 'node:dns'
import { get, type RequestOptions } from 'node:https'
import { type LookupFunction, isIP } from 'node:net'

import { isPublicAddress } from './isPublicAddress'
import { PhotoFault } from './PhotoFault'

export type FetchPhoto = {
  url: string
  maxBytes: number
  /** For the whole of it, redirects included. */
  milliseconds: number
  signal?: AbortSignal
  /** Which addresses may be connected to: those of the open Internet. */
  allows?: (address: string) => boolean
  /** A certificate authority beyond the known ones. */
  ca?: RequestOptions['ca']
}

const mostRedirects = 3

/**
 * The bytes at an https address. The address that a name leads to is looked at in the very look-up
 * that the connection uses, so that it cannot lead elsewhere a moment later, and at each redirect
 * again. Throws PhotoFault, or the signal's reason.
 */
export async function fetchPhoto(wanted: FetchPhoto): Promise<Buffer> {
  const clock = AbortSignal.timeout(wanted.milliseconds)
  const signal = wanted.signal ? AbortSignal.any([clock, wanted.signal]) : clock
  let url = wanted.url
  try {
    for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
      const answer = await ask(url, wanted, signal)
      if (Buffer.isBuffer(answer)) return answer
      url = new URL(answer.location, url).href
    }
    throw new PhotoFault('tooManyRedirects', wanted.url)
  } catch (error) {
    if (error instanceof PhotoFault) throw error
    wanted.signal?.throwIfAborted()
    throw new PhotoFault(clock.aborted ? 'tooSlow' : 'unreachable', wanted.url, error)
  }
}

function ask(
  address: string,
  { allows = isPublicAddress, ca, maxBytes }: FetchPhoto,
  signal: AbortSignal,
): Promise<Buffer | { location: string }> {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '') {
    throw new PhotoFault('notHttps', address)
  }
  // A look-up is not made for a host that is an address already.
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) && !allows(host)) throw new PhotoFault('privateAddress', address)

  const lookup: LookupFunction = (hostname, options, done) => {
    resolve(hostname, { ...options, all: true }, (error, found) => {
      if (error) return done(error, '')
      const [first] = found
      if (!first || found.some((one) => !allows(one.address))) {
        return done(new PhotoFault('privateAddress', address), '')
      }
      if (options.all) return done(null, found)
      return done(null, first.address, first.family)
    })
  }
  return new Promise((give, fail) => {
    const request = get(
      url,
      { agent: false, ca, headers: { accept: 'image/*' }, lookup, signal },
      (response) => {
        const { headers, statusCode = 0 } = response
        const isRedirect = [301, 302, 303, 307, 308].includes(statusCode)
        if (isRedirect && headers.location !== undefined) {
          response.destroy()
          return give({ location: headers.location })
        }
        if (statusCode !== 200) {
          response.destroy()
          return fail(new PhotoFault('badStatus', String(statusCode)))
        }
        const chunks: Buffer[] = []
        let size = 0
        response.on('data', (chunk: Buffer) => {
          size += chunk.length
          chunks.push(chunk)
          if (size <= maxBytes) return
          fail(new PhotoFault('tooLarge', String(maxBytes)))
          request.destroy()
        })
        response.once('end', () => give(Buffer.concat(chunks)))
        response.once('error', fail)
      },
    )
    request.once('error', fail)
  })
}
