import { type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

import { makeFaults } from '../faults'
import { isRecord } from '../http/isRecord'
import { parseJson } from '../http/parseJson'
import { readBody } from '../http/readBody'
import { sendJson } from '../http/sendJson'
import { serve } from '../http/serve'

import { type Answer, answerCall, refusal } from './answerCall'
import { type Description, readDescription } from './description/readDescription'
import type { IikoCall, IikoFault } from './IikoFault'
import { makeControl } from './makeControl'
import { makeStops } from './makeStops'
import { makeTokens } from './makeTokens'
import { makeWebhooks } from './makeWebhooks'
import { makeCombos } from './menu/makeCombos'
import { makeMenu, type MenuSource } from './menu/makeMenu'
import { makeOrders } from './orders/makeOrders'

export type IikoOptions = {
  port?: number
  /** A recorded menu (its path or itself), or how many dishes to make up. */
  menu?: MenuSource
  /** Where the official description lies; requests are not checked where it does not. */
  description?: string
  /** How long a token is good, in seconds. */
  tokenSeconds?: number
  /** After how many milliseconds iikoFront takes an order; null: when told to. */
  takesOrdersAfter?: number | null
  now?: () => number
}

export type Iiko = Awaited<ReturnType<typeof startIiko>>
export type SeenCall = IikoCall & { status: number; answerFaults: string[] }

const apiLogin = '5a5a5a5a5a5a'
const application = {
  appId: '0b6f5c1e-5a5a-4a5a-8a5a-5a5a5a5a5a5a',
  clientSecret: 'sandbox-client-secret',
  apiKey: 'sandbox-api-key',
}

const isSignIn = (path: string) => path.endsWith('/access_token')

/** iiko's Cloud API on loopback, with a memory, and the controls to change it. */
export const startIiko = async ({
  port = 0,
  menu: source = 16,
  description: place,
  tokenSeconds = 3600,
  takesOrdersAfter = 300,
  now = Date.now,
}: IikoOptions = {}) => {
  const description: Description | null = readDescription(place)
  const menu = makeMenu(source)
  const stops = makeStops(now)
  const combos = makeCombos()
  const orders = makeOrders(menu, combos, now)
  const webhooks = makeWebhooks(now)
  const away = new Set<string>()
  const tokens = makeTokens({ apiLogin, application }, tokenSeconds, now)
  const faults = makeFaults<IikoCall, IikoFault>()
  const calls: SeenCall[] = []
  const timers = new Set<NodeJS.Timeout>()
  const control = makeControl({ away, combos, menu, stops, orders, webhooks })

  const answers = answerCall({
    away,
    combos,
    menu,
    stops,
    orders,
    webhooks,
    onCreated: (id) => {
      if (orders.get(id)?.creationStatus !== 'InProgress') return control.tellOrder(id)
      if (takesOrdersAfter === null) return
      const timer = setTimeout(() => {
        timers.delete(timer)
        if (orders.get(id)?.creationStatus === 'InProgress') control.settleOrder(id)
      }, takesOrdersAfter)
      timers.add(timer)
    },
  })

  const answer = (request: IncomingMessage, path: string, body: unknown): Answer => {
    const reply = answers[path]
    if (request.method !== 'POST' || (!isSignIn(path) && reply === undefined)) {
      return refusal(404, `No such method: ${path}`)
    }
    if (!isRecord(body)) return refusal(400, 'The body must be a JSON object.')
    const wrong = description?.checkRequest(path, body) ?? []
    if (wrong.length > 0) return refusal(400, `The request is not valid: ${wrong.join('; ')}`)
    if (isSignIn(path)) {
      const token = tokens.signIn(path, body)
      if (token === undefined) return refusal(401, 'Login is not authorized.')
      return { status: 200, body: { correlationId: crypto.randomUUID(), token } }
    }
    if (!tokens.isGood(request.headers.authorization)) return refusal(401, 'Token is not valid.')
    return reply?.(body) ?? refusal(404, path)
  }

  const sendHalf = (response: ServerResponse, body: unknown) => {
    const bytes = Buffer.from(JSON.stringify(body))
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-length': String(bytes.length),
    })
    response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy())
  }

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname: path } = new URL(request.url ?? '/', 'http://iiko')
    if (path.startsWith('/_sandbox')) return control.handle(request, response, faults)
    const body = parseJson((await readBody(request)).toString() || '{}')
    const seen: SeenCall = { path, body, status: 0, answerFaults: [] }
    calls.push(seen)
    const fault = faults.next(seen)
    if (fault?.is === 'dropBefore') return void request.socket.destroy()
    if (fault?.is === 'delay') await pause(fault.ms)
    if (fault?.is === 'expire') tokens.expireAll()
    const send = ({ status, body: told }: Answer, headers = {}) => {
      seen.status = status
      seen.answerFaults = description?.checkAnswer(path, status, told) ?? []
      sendJson(response, status, told, headers)
    }
    if (fault?.is === 'restrict') return send(refusal(401, 'The API key has no such right.'))
    if (fault?.is === 'answer') {
      const told = fault.body ?? refusal(fault.status, `HTTP ${fault.status}`).body
      return send({ status: fault.status, body: told }, fault.headers)
    }
    const answered = answer(request, path, body)
    if (fault?.is === 'dropAfter') return void request.socket.destroy()
    if (fault?.is === 'cutHalf') return sendHalf(response, answered.body)
    send(answered)
  }

  const server = await serve(handle, port)
  return {
    url: server.url,
    apiLogin,
    application,
    menu,
    combos,
    stops,
    orders,
    webhooks,
    tokens,
    faults,
    control,
    /** Every call so far, with what is wrong with its answer by the description. */
    calls: () => calls,
    /** Whether requests and answers are checked. */
    isChecked: description !== null,
    close: async () => {
      for (const timer of timers) clearTimeout(timer)
      await webhooks.idle()
      await server.close()
    },
  }
}
