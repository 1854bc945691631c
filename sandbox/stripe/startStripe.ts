import { type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

import { makeFaults, type Times } from '../faults'
import { readBody } from '../http/readBody'
import { sendJson } from '../http/sendJson'
import { serve } from '../http/serve'
import { makeCourier } from '../payments/makeCourier'

import { makeBook, makeId } from './makeBook'
import { makeKeys, type Reply } from './makeKeys'
import { makePayments } from './makePayments'
import { makeSessions } from './makeSessions'
import type { StripeEvent } from './objects'
import { payPage } from './page/payPage'
import { isDescribed } from './readDescription'
import { readParams } from './readParams'
import { routeCall } from './routeCall'
import { sign } from './sign'
import type { StripeCall, StripeFault } from './StripeFault'
import { StripeRefusal } from './StripeRefusal'

export type StripeOptions = {
  port?: number
  secretKey?: string
  publishableKey?: string
  webhookSecret?: string
  /** Where events are brought; nowhere until `listenAt`. */
  webhookUrl?: string | null
  livemode?: boolean
  now?: () => number
  random?: () => number
}

const inForm = new Set(['POST'])

/** Stripe's API on loopback, with its Checkout page, Stripe.js and signed webhooks. */
export const startStripe = async ({
  port = 0,
  secretKey = 'sk_test_5a5a5a5a5a5a5a5a',
  publishableKey = 'pk_test_5a5a5a5a5a5a5a5a',
  webhookSecret = 'whsec_5a5a5a5a5a5a5a5a',
  webhookUrl = null,
  livemode = false,
  now = Date.now,
  random = Math.random,
}: StripeOptions = {}) => {
  const calls: StripeCall[] = []
  const invalid: string[] = []
  const faults = makeFaults<StripeCall, StripeFault>()
  const keys = makeKeys(now)
  let secrets: readonly string[] = [webhookSecret]
  let target = webhookUrl

  const bring = async (event: StripeEvent): Promise<number | null> => {
    if (target === null) return null
    const body = JSON.stringify(event, null, 2)
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      'stripe-signature': sign(body, secrets, Math.floor(now() / 1000)),
    }
    const answer = await fetch(target, { method: 'POST', body, headers })
    await answer.arrayBuffer()
    return answer.status
  }
  const webhooks = makeCourier({ bring, random })
  const book = makeBook({
    now,
    livemode,
    post: (event) => {
      if (target !== null) webhooks.post(event)
    },
  })
  const payments = makePayments(book, () => server.url)
  const sessions = makeSessions(book, payments, () => server.url)
  const route = routeCall({ book, payments, sessions, onInvalid: (why) => invalid.push(why) })
  const page = payPage({ book, payments, sessions, publishableKey, url: () => server.url })

  const replyTo = (call: StripeCall): Reply => {
    try {
      return { status: 200, body: route(call.method, call.path, call.params) }
    } catch (error) {
      if (error instanceof StripeRefusal) return { status: error.status, body: error.body }
      throw error
    }
  }

  const failed: Reply = {
    status: 500,
    body: { error: { type: 'api_error', message: 'An unknown error occurred.' } },
  }

  /** The reply under its idempotency key: kept once the work was begun. */
  const underKey = (call: StripeCall, fault: StripeFault | undefined): Reply => {
    const { key } = call
    const known = key === null ? null : keys.take(key, [call.path, call.params])
    if (known) return known
    if (fault?.is === 'keeps500') {
      if (fault.isDone) replyTo(call)
      if (key !== null) keys.keep(key, failed)
      return failed
    }
    const reply = replyTo(call)
    if (key !== null && reply.status < 400) keys.keep(key, reply)
    else if (key !== null) keys.drop(key)
    return reply
  }

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', server.url)
    const text = (await readBody(request)).toString()
    if (!url.pathname.startsWith('/v1/') || url.pathname.endsWith('/confirm')) {
      return page(request, response, url, text)
    }
    const call: StripeCall = {
      method: request.method ?? 'GET',
      path: url.pathname,
      params: readParams(inForm.has(request.method ?? '') ? text : url.search.slice(1)),
      key: request.headers['idempotency-key']?.toString() ?? null,
      status: 0,
    }
    calls.push(call)
    const send = ({ status, body }: Reply, more: Record<string, string> = {}) => {
      call.status = status
      sendJson(response, status, body, { 'request-id': makeId('req'), ...more })
    }
    if (request.headers.authorization !== `Bearer ${secretKey}`) {
      const message = 'Invalid API Key provided.'
      return send({ status: 401, body: { error: { type: 'invalid_request_error', message } } })
    }
    const fault = faults.next(call)
    if (fault?.is === 'dropBefore') return void request.socket.destroy()
    if (fault?.is === 'answer') {
      return send({ status: fault.status, body: fault.body ?? '' }, fault.headers)
    }
    try {
      const reply = call.method === 'POST' ? underKey(call, fault) : replyTo(call)
      if (fault?.is === 'dropAfter') return void request.socket.destroy()
      if (fault?.is === 'delay') await pause(fault.ms, undefined, { ref: false })
      send(reply)
    } catch (error) {
      if (!(error instanceof StripeRefusal)) throw error
      send({ status: error.status, body: error.body })
    }
  }

  const server = await serve(handle, port)
  return {
    url: server.url,
    secretKey,
    publishableKey,
    webhookSecret,
    book,
    payments,
    sessions,
    webhooks,
    calls,
    /** Requests that break the published description: a sender's fault. */
    invalid: (): readonly string[] => invalid,
    isChecked: isDescribed(),
    listenAt: (url: string | null): void => {
      target = url
    },
    /** Signs with these from now on: while a secret is rolled, with two. */
    signWith: (...next: string[]): void => {
      secrets = next
    },
    fail: (fault: StripeFault, times?: Times<StripeCall>) => faults.add(fault, times),
    mend: faults.clear,
    close: async () => {
      await webhooks.close()
      await server.close()
    },
  }
}

export type StripeStand = Awaited<ReturnType<typeof startStripe>>
