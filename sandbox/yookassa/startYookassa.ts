import { createHash } from 'node:crypto'
import { type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

import { type Fault, makeFaults, type Times } from '../faults'
import { parseJson } from '../http/parseJson'
import { readBody } from '../http/readBody'
import { sendJson } from '../http/sendJson'
import { serve } from '../http/serve'
import { makeCourier } from '../payments/makeCourier'

import { makeShop } from './makeShop'
import type { YkEvent } from './objects'
import { payPage } from './payPage'
import { readDescription } from './readDescription'
import { routeCall } from './routeCall'
import { YkRefusal } from './YkRefusal'

export type YookassaOptions = {
  port?: number
  shopId?: string
  secretKey?: string
  /** Where notifications are brought; nowhere until `listenAt`. */
  webhookUrl?: string | null
  isTest?: boolean
  now?: () => number
  random?: () => number
}

export type YookassaCall = {
  method: string
  path: string
  key: string | null
  body: unknown
  status: number
}

type Reply = { status: number; body: unknown }

/** For so long an Idempotence-Key means the same: yookassa.ru/developers/using-api/interaction-format. */
const day = 24 * 60 * 60_000

/** YooKassa's API v3 on loopback, with its payment page and its notifications, which are not signed. */
export const startYookassa = async ({
  port = 0,
  shopId = '100500',
  secretKey = 'test_5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5',
  webhookUrl = null,
  isTest = true,
  now = Date.now,
  random = Math.random,
}: YookassaOptions = {}) => {
  const calls: YookassaCall[] = []
  const invalid: string[] = []
  const faults = makeFaults<YookassaCall, Fault>()
  const description = readDescription()
  const kept = new Map<string, { hash: string; at: number; reply: Reply }>()
  let target = webhookUrl

  const bring = async (event: YkEvent): Promise<number | null> => {
    if (target === null) return null
    const answer = await fetch(target, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(event),
    })
    await answer.arrayBuffer()
    return answer.status
  }
  const webhooks = makeCourier({ bring, random })
  const shop = makeShop({
    shopId,
    isTest,
    now,
    pageOf: (id) => `${server.url}/pay/${id}`,
    tell: (event) => {
      if (target !== null) webhooks.post(event)
    },
  })

  const perform = (call: YookassaCall, query: URLSearchParams): Reply => {
    try {
      const { answer, template } = routeCall(shop, call.method, call.path, query, call.body)
      const wrong =
        call.method === 'POST' ? (description?.checkRequest(template, call.body) ?? []) : []
      if (wrong.length > 0) {
        invalid.push(...wrong)
        throw new YkRefusal(400, 'invalid_request', wrong.join('; '))
      }
      const body = structuredClone(answer())
      invalid.push(...(description?.checkAnswer(template, 200, body) ?? []))
      return { status: 200, body }
    } catch (error) {
      if (error instanceof YkRefusal) return { status: error.status, body: error.body }
      throw error
    }
  }

  /** The first success under a key is answered again for a day. */
  const underKey = (call: YookassaCall, query: URLSearchParams): Reply => {
    if (call.method !== 'POST') return perform(call, query)
    if (call.key === null || call.key === '' || call.key.length > 64) {
      invalid.push(`${call.path}: Idempotence-Key`)
      const refusal = new YkRefusal(400, 'invalid_request', 'Idempotence key is missing')
      return { status: 400, body: refusal.body }
    }
    const hash = createHash('sha256')
      .update(JSON.stringify([call.path, call.body]))
      .digest('hex')
    const known = kept.get(call.key)
    if (known && now() - known.at < day) {
      if (known.hash === hash) return known.reply
      const refusal = new YkRefusal(400, 'invalid_request', 'Idempotence key duplicated')
      return { status: 400, body: refusal.body }
    }
    const reply = perform(call, query)
    if (reply.status === 200) kept.set(call.key, { hash, at: now(), reply })
    return reply
  }

  const showPage = (
    request: IncomingMessage,
    response: ServerResponse,
    url: URL,
    text: string,
  ): void => {
    const payment = shop.payments.get(url.pathname.split('/')[2] ?? '')
    if (!payment) return void response.writeHead(404).end()
    const choice = new URLSearchParams(text).get('choice')
    if (request.method === 'POST' && choice !== 'ask') {
      if (choice === 'approve') shop.approve(payment.id)
      if (choice === 'decline') shop.decline(payment.id)
      const location = payment.confirmation?.return_url ?? '/'
      return void response.writeHead(303, { location }).end()
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(payPage(payment, choice === 'ask'))
  }

  const basic = `Basic ${Buffer.from(`${shopId}:${secretKey}`).toString('base64')}`

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', server.url)
    const text = (await readBody(request)).toString()
    if (!url.pathname.startsWith('/v3/')) return showPage(request, response, url, text)
    const call: YookassaCall = {
      method: request.method ?? 'GET',
      path: url.pathname.slice('/v3'.length),
      key: request.headers['idempotence-key']?.toString() ?? null,
      body: parseJson(text),
      status: 0,
    }
    calls.push(call)
    const send = ({ body, status }: Reply, headers: Record<string, string> = {}) => {
      call.status = status
      if (typeof body === 'string') response.writeHead(status, headers).end(body)
      else sendJson(response, status, body, headers)
    }
    if (request.headers.authorization !== basic) {
      const refusal = new YkRefusal(401, 'invalid_credentials', 'Basic authentication failed')
      return send({ status: 401, body: refusal.body })
    }
    const fault = faults.next(call)
    if (fault?.is === 'dropBefore') return void request.socket.destroy()
    if (fault?.is === 'answer') {
      return send({ status: fault.status, body: fault.body ?? '' }, fault.headers)
    }
    const reply = underKey(call, url.searchParams)
    if (fault?.is === 'dropAfter') return void request.socket.destroy()
    if (fault?.is === 'delay') await pause(fault.ms, undefined, { ref: false })
    send(reply)
  }

  const server = await serve(handle, port)
  return {
    url: server.url,
    apiUrl: `${server.url}/v3`,
    shopId,
    secretKey,
    shop,
    webhooks,
    calls,
    /** Requests, and answers of ours, that break the published description. */
    invalid: (): readonly string[] => invalid,
    isChecked: description !== null,
    listenAt: (address: string | null): void => {
      target = address
    },
    fail: (fault: Fault, times?: Times<YookassaCall>) => faults.add(fault, times),
    mend: faults.clear,
    close: async () => {
      await webhooks.close()
      await server.close()
    },
  }
}

export type YookassaStand = Awaited<ReturnType<typeof startYookassa>>
