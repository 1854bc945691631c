import { type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

import { type Fault, makeFaults, type Times } from '../faults'
import { isRecord } from '../http/isRecord'
import { parseJson } from '../http/parseJson'
import { readBody } from '../http/readBody'
import { sendJson } from '../http/sendJson'
import { serve } from '../http/serve'
import { makeCourier } from '../payments/makeCourier'

import { CpRefusal } from './CpRefusal'
import { makeSite } from './makeSite'
import { type CpEvent, paymentFields } from './objects'
import { payPage } from './payPage'
import { readDescription } from './readDescription'
import { routeCall } from './routeCall'
import { sign } from './sign'

export type CloudpaymentsOptions = {
  port?: number
  publicId?: string
  apiSecret?: string
  /** Where notifications are brought, each with its `?event=`; nowhere until `listenAt`. */
  webhookUrl?: string | null
  /** Whether a Check is asked before money is taken, as the cabinet lets it be set. */
  checks?: boolean
  /** How notifications are written, as the cabinet lets it be set. */
  format?: 'form' | 'json'
  isTest?: boolean
  now?: () => number
  random?: () => number
}

export type CloudpaymentsCall = { path: string; key: string | null; body: unknown; status: number }

/** For so long an X-Request-ID means the same: developers.cloudpayments.ru/#idempotentnost-api. */
const hour = 60 * 60_000

/** Why a payment that a Check refused is declined (#kody-obrabotki-otvetov-na-check-uvedomlenie). */
const refusals: Readonly<Record<number, [number, string]>> = {
  10: [3001, 'InvalidInvoiceId'],
  11: [3002, 'InvalidAccountId'],
  12: [3003, 'InvalidAmount'],
  13: [3008, 'NotAccepted'],
  20: [3004, 'OutOfDate'],
}

/** CloudPayments' API on loopback, with the page of its orders and its signed notifications. */
export const startCloudpayments = async ({
  port = 0,
  publicId = 'pk_5a5a5a5a',
  apiSecret = '5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a',
  webhookUrl = null,
  checks = false,
  format = 'form',
  isTest = true,
  now = Date.now,
  random = Math.random,
}: CloudpaymentsOptions = {}) => {
  const calls: CloudpaymentsCall[] = []
  const invalid: string[] = []
  const faults = makeFaults<CloudpaymentsCall, Fault>()
  const description = readDescription()
  const kept = new Map<string, { at: number; body: unknown }>()
  let target = webhookUrl
  let isChecking = checks

  /** Brings a notification; the code of its answer, null where it was no answer of theirs. */
  const ask = async ({ event, fields }: CpEvent): Promise<number | null> => {
    if (target === null) return null
    invalid.push(...(description?.checkNotification(event, fields) ?? []))
    const isForm = format === 'form'
    const text = Object.fromEntries(Object.entries(fields).map(([k, v]) => [k, String(v)]))
    const body = isForm ? new URLSearchParams(text).toString() : JSON.stringify(fields)
    const answer = await fetch(`${target}?event=${event}`, {
      method: 'POST',
      headers: {
        'content-type': isForm ? 'application/x-www-form-urlencoded' : 'application/json',
        ...sign(body, apiSecret, isForm),
      },
      body,
    })
    const said = parseJson(await answer.text())
    return answer.status === 200 && isRecord(said) && typeof said.code === 'number'
      ? said.code
      : null
  }
  // Any other answer than the code 0 is none, and is told again.
  const bring = async (event: CpEvent) => ((await ask(event)) === 0 ? 200 : 500)
  const webhooks = makeCourier({ bring, random })
  const site = makeSite({
    isTest,
    now,
    tell: (event) => {
      if (target !== null) webhooks.post(event)
    },
    onWrongReceipt: (wrong) => invalid.push(...wrong),
  })

  /** A person presses “pay”: the shop is asked first where the cabinet says so. Null: it is paid. */
  const pay = async (id: string, method: 'card' | 'Sbp' = 'card'): Promise<string | null> => {
    const order = site.orderOf(id)
    if (order.state !== 'open') return 'NotAccepted'
    if (isChecking) {
      const asked = site.draft(order, method)
      const fields = { ...paymentFields(asked), Status: asked.status, OperationType: 'Payment' }
      const code = await ask({ event: 'check', fields }).catch(() => null)
      if (code !== 0) {
        const [number, reason] = refusals[code ?? -1] ?? [3006, 'Unavailable']
        site.decline(id, reason, number)
        return reason
      }
    }
    site.approve(id, method)
    return null
  }

  /** What a call is answered, the first success under a key again for an hour. */
  const perform = ({ body, key, path }: CloudpaymentsCall): unknown => {
    const known = key === null ? undefined : kept.get(key)
    if (known && now() - known.at < hour) return known.body
    const asked = isRecord(body) ? body : {}
    const wrong = description?.checkRequest(path, asked) ?? []
    invalid.push(...wrong)
    try {
      if (wrong.length > 0) throw new CpRefusal(wrong.join('; '))
      const Model = routeCall(site, { publicId, url: server.url }, path, asked)
      if (Model !== null) invalid.push(...(description?.checkAnswer(path, Model) ?? []))
      const answer = { ...(Model !== null && { Model }), Success: true, Message: null }
      if (key !== null) kept.set(key, { at: now(), body: answer })
      return answer
    } catch (error) {
      if (error instanceof CpRefusal) return error.body
      throw error
    }
  }

  const showPage = async (
    request: IncomingMessage,
    response: ServerResponse,
    url: URL,
    text: string,
  ) => {
    const order = site.orders.get(url.pathname.slice('/d/'.length))
    if (!order) return void response.writeHead(404).end()
    const choice = request.method === 'POST' ? new URLSearchParams(text).get('choice') : null
    const leave = (location: string) => void response.writeHead(303, { location }).end()
    let trouble: string | null = null
    if (choice === 'back') return leave(order.fail)
    if (choice === 'approve' || choice === 'sbp') {
      trouble = await pay(order.id, choice === 'sbp' ? 'Sbp' : 'card')
      if (trouble === null) return leave(order.success)
    }
    if (choice === 'decline') {
      site.decline(order.id)
      trouble = 'Банк отказал: недостаточно средств. Попробуйте другой картой.'
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(payPage(order, { isAsking: choice === 'ask', trouble }))
  }

  const basic = `Basic ${Buffer.from(`${publicId}:${apiSecret}`).toString('base64')}`
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', server.url)
    const text = (await readBody(request)).toString()
    if (url.pathname.startsWith('/d/')) return showPage(request, response, url, text)
    const key = request.headers['x-request-id']?.toString() ?? null
    const call: CloudpaymentsCall = { path: url.pathname, key, body: parseJson(text), status: 200 }
    calls.push(call)
    const send = (status: number, body: unknown, headers: Record<string, string> = {}) => {
      call.status = status
      if (typeof body === 'string') response.writeHead(status, headers).end(body)
      else sendJson(response, status, body, headers)
    }
    if (request.headers.authorization !== basic) return send(401, '')
    const fault = faults.next(call)
    if (fault?.is === 'dropBefore') return void request.socket.destroy()
    if (fault?.is === 'answer') return send(fault.status, fault.body ?? '', fault.headers)
    const answer = perform(call)
    if (fault?.is === 'dropAfter') return void request.socket.destroy()
    if (fault?.is === 'delay') await pause(fault.ms, undefined, { ref: false })
    send(200, answer)
  }

  const server = await serve(handle, port)
  return {
    url: server.url,
    publicId,
    apiSecret,
    site,
    webhooks,
    calls,
    pay,
    /** Requests, and answers and notifications of ours, that break the published description. */
    invalid: (): readonly string[] => invalid,
    isChecked: description !== null,
    listenAt: (address: string | null): void => {
      target = address
    },
    check: (isOn: boolean): void => {
      isChecking = isOn
    },
    fail: (fault: Fault, times?: Times<CloudpaymentsCall>) => faults.add(fault, times),
    mend: faults.clear,
    close: async () => {
      await webhooks.close()
      await server.close()
    },
  }
}

export type CloudpaymentsStand = Awaited<ReturnType<typeof startCloudpayments>>
