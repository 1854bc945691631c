import { type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

import { type Fault, makeFaults, type Times } from '../faults'
import { isRecord } from '../http/isRecord'
import { parseJson } from '../http/parseJson'
import { readBody } from '../http/readBody'
import { sendJson } from '../http/sendJson'
import { serve } from '../http/serve'
import { textOf } from '../http/textOf'
import { makeCourier } from '../payments/makeCourier'

import { makeBank } from './makeBank'
import { makeSigner } from './makeSigner'
import type { PaypalEvent } from './objects'
import { PaypalRefusal } from './PaypalRefusal'
import { payPage } from './payPage'
import { isDescribed } from './readDescription'
import { type Reply, routeCall } from './routeCall'

export type PaypalCall = {
  method: string
  path: string
  body: unknown
  key: string | null
  status: number
}

export type PaypalOptions = {
  port?: number
  clientId?: string
  clientSecret?: string
  webhookId?: string
  webhookUrl?: string | null
  now?: () => number
  random?: () => number
}

/** For so long a PayPal-Request-Id means the same (developer.paypal.com/api/rest/reference/idempotency). */
const hour = 60 * 60_000
const keeps = (path: string) => (path.startsWith('/v2/checkout') ? 6 * hour : 45 * 24 * hour)

const returnsOf = (body: unknown) => {
  const at = (value: unknown, key: string) => (isRecord(value) ? value[key] : undefined)
  const context = at(at(at(body, 'payment_source'), 'paypal'), 'experience_context')
  return { back: textOf(at(context, 'return_url')), off: textOf(at(context, 'cancel_url')) }
}

/** PayPal's Orders and Payments v2 on loopback, with its page and signed webhooks. */
export const startPaypal = async ({
  port = 0,
  clientId = 'sandbox-id',
  clientSecret = 'sandbox-client-secret',
  webhookId = '5A5A5A5A5A5',
  webhookUrl = null,
  now = Date.now,
  random = Math.random,
}: PaypalOptions = {}) => {
  const calls: PaypalCall[] = []
  const invalid: string[] = []
  const faults = makeFaults<PaypalCall, Fault>()
  const kept = new Map<string, { at: number; path: string; body: string; reply: Reply }>()
  const returns = new Map<string, { back: string; off: string }>()
  const tokens = new Set<string>()
  const signer = makeSigner(now)
  let target = webhookUrl
  let certUrl: string | null = null

  const bring = async (event: PaypalEvent): Promise<number | null> => {
    if (target === null) return null
    const body = JSON.stringify(event)
    const at = certUrl ?? `${server.url}/v1/notifications/certs/CERT-5a5a5a5a-sandbox`
    const signed = signer.headers(body, webhookId, at)
    const headers = { 'content-type': 'application/json', ...signed }
    const answer = await fetch(target, { method: 'POST', body, headers })
    await answer.arrayBuffer()
    return answer.status
  }
  const webhooks = makeCourier({ bring, random })
  const bank = makeBank({
    now,
    url: () => server.url,
    post: (event) => {
      if (target !== null) webhooks.post(event)
    },
  })
  const route = routeCall({ bank, onInvalid: (why) => invalid.push(why) })
  const page = payPage(bank, returns)

  const signIn = (authorization: string | undefined): Reply => {
    const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64')
    if (authorization !== `Basic ${basic}`) {
      return {
        status: 401,
        body: { error: 'invalid_client', error_description: 'Client Authentication failed' },
      }
    }
    const access_token = `A21AA${crypto.randomUUID()}`
    tokens.add(access_token)
    return { status: 200, body: { access_token, token_type: 'Bearer', expires_in: 32_400 } }
  }

  const replyTo = (call: PaypalCall, url: URL): Reply => {
    const text = JSON.stringify(call.body ?? null)
    const known = call.key === null ? undefined : kept.get(`${call.path} ${call.key}`)
    if (known && now() - known.at < keeps(call.path)) return known.reply
    try {
      const reply = route(call.method, url, call.body)
      if (call.key !== null) {
        kept.set(`${call.path} ${call.key}`, { at: now(), path: call.path, body: text, reply })
      }
      const { body } = reply
      if (call.path === '/v2/checkout/orders' && isRecord(body)) {
        returns.set(textOf(body.id), returnsOf(call.body))
      }
      return { ...reply, body: structuredClone(reply.body) }
    } catch (error) {
      if (error instanceof PaypalRefusal) return { status: error.status, body: error.body }
      throw error
    }
  }

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', server.url)
    const method = request.method ?? 'GET'
    const text = (await readBody(request)).toString()
    if (url.pathname.startsWith('/v1/notifications/certs/')) {
      return void response
        .writeHead(200, { 'content-type': 'application/x-pem-file' })
        .end(signer.chain)
    }
    if (url.pathname === '/checkoutnow') {
      const shown = page(method, url, new URLSearchParams(text))
      if ('location' in shown)
        return void response.writeHead(303, { location: shown.location }).end()
      response.writeHead(shown.status, { 'content-type': 'text/html; charset=utf-8' })
      return void response.end(shown.html)
    }
    const call: PaypalCall = {
      method,
      path: url.pathname,
      body: text === '' ? undefined : parseJson(text),
      key: request.headers['paypal-request-id']?.toString() ?? null,
      status: 0,
    }
    calls.push(call)
    const send = ({ status, body }: Reply, headers?: Record<string, string>) => {
      call.status = status
      if (status === 204) return void response.writeHead(204).end()
      sendJson(response, status, body, headers)
    }
    const fault = faults.next(call)
    if (fault?.is === 'dropBefore') return void request.socket.destroy()
    if (fault?.is === 'answer') {
      return send({ status: fault.status, body: fault.body ?? '' }, fault.headers)
    }
    const { authorization } = request.headers
    const answered = (): Reply => {
      if (url.pathname === '/v1/oauth2/token') return signIn(authorization)
      if (!tokens.has((authorization ?? '').replace(/^Bearer /u, ''))) {
        return {
          status: 401,
          body: {
            error: 'invalid_token',
            error_description: 'Token signature verification failed',
          },
        }
      }
      return replyTo(call, url)
    }
    const reply = answered()
    if (fault?.is === 'dropAfter') return void request.socket.destroy()
    if (fault?.is === 'delay') await pause(fault.ms, undefined, { ref: false })
    send(reply)
  }

  const server = await serve(handle, port)
  return {
    url: server.url,
    clientId,
    clientSecret,
    webhookId,
    bank,
    signer,
    webhooks,
    calls,
    invalid: (): readonly string[] => invalid,
    isChecked: isDescribed(),
    listenAt: (to: string | null): void => {
      target = to
    },
    /** Another address of the certificate in the headers. */
    certAt: (at: string | null): void => {
      certUrl = at
    },
    expireTokens: (): void => tokens.clear(),
    fail: (fault: Fault, times?: Times<PaypalCall>) => faults.add(fault, times),
    mend: faults.clear,
    close: async () => {
      await webhooks.close()
      await server.close()
    },
  }
}

export type PaypalStand = Awaited<ReturnType<typeof startPaypal>>
