import { createECDH, randomBytes, randomUUID } from 'node:crypto'
import { type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

import { type Fault, makeFaults, type Times } from '../faults'
import { parseJson } from '../http/parseJson'
import { readBody } from '../http/readBody'
import { sendJson } from '../http/sendJson'
import { serve } from '../http/serve'

import { checkVapid } from './checkVapid'
import { decrypt, type Keys, Unreadable } from './decrypt'

/** What `PushSubscription.toJSON()` gives in a browser. */
export type Subscription = { endpoint: string; keys: { p256dh: string; auth: string } }

export type PushFault = Fault | { is: 'tooMany'; seconds: number }

export type PushRequest = {
  at: number
  subscription: string
  status: number
  reason?: string
  headers: { ttl?: string; urgency?: string; topic?: string }
  bytes: number
}

/** A message as the browser shows it. */
export type Pushed = {
  at: number
  subscription: string
  topic: string | undefined
  ttl: number
  urgency: string
  subject: string | undefined
  text: string
  json: unknown
}

type Client = { keys: Keys; applicationServerKey: string | undefined; gone: 404 | 410 | undefined }

export type PushOptions = { port?: number; now?: () => number }

const header = (request: IncomingMessage, name: string): string | undefined => {
  const value = request.headers[name]
  return Array.isArray(value) ? value[0] : value
}

/** RFC 8030 §5.2–5.4 and the limit of 4096 bytes of §7.2: the reason of refusal, with its status. */
const refusal = (
  request: IncomingMessage,
  body: Buffer,
): { status: number; reason: string } | undefined => {
  const [ttl, urgency, topic] = ['ttl', 'urgency', 'topic'].map((name) => header(request, name))
  const encoding = header(request, 'content-encoding')
  if (ttl === undefined || !/^\d+$/.test(ttl)) return { status: 400, reason: 'TTL is missing' }
  if (urgency !== undefined && !['very-low', 'low', 'normal', 'high'].includes(urgency))
    return { status: 400, reason: 'Urgency is unknown' }
  if (topic !== undefined && !/^[\w-]{1,32}$/.test(topic))
    return { status: 400, reason: 'Topic is not of 1–32 base64url characters' }
  if (body.length > 4096) return { status: 413, reason: 'the body is larger than 4096 bytes' }
  if (body.length > 0 && encoding !== 'aes128gcm')
    return { status: 400, reason: 'Content-Encoding is not aes128gcm' }
  return undefined
}

/**
 * A push service and its browsers on loopback: it makes subscriptions, checks what an application
 * server sends to them and decrypts it with the browser's own keys.
 */
export const startPush = async ({ port = 0, now = Date.now }: PushOptions = {}) => {
  const clients = new Map<string, Client>()
  const requests: PushRequest[] = []
  const messages: Pushed[] = []
  const faults = makeFaults<{ subscription: string }, PushFault>()

  const settle = (
    id: string,
    client: Client,
    request: IncomingMessage,
    body: Buffer,
    origin: string,
  ) => {
    const vapid = checkVapid(header(request, 'authorization'), origin, now())
    if (typeof vapid === 'string') return { status: 403, reason: vapid }
    const { applicationServerKey: bound } = client
    if (bound !== undefined && bound !== vapid.key)
      return { status: 403, reason: 'the subscription belongs to another key' }
    const refused = refusal(request, body)
    if (refused !== undefined) return refused
    const topic = header(request, 'topic')
    const read = () => (body.length === 0 ? '' : decrypt(body, client.keys).toString())
    try {
      const text = read()
      const replaced = messages.findIndex(
        (each) => topic !== undefined && each.subscription === id && each.topic === topic,
      )
      if (replaced !== -1) messages.splice(replaced, 1)
      messages.push({
        at: now(),
        subscription: id,
        topic,
        ttl: Number(header(request, 'ttl')),
        urgency: header(request, 'urgency') ?? 'normal',
        subject: vapid.subject,
        text,
        json: parseJson(text),
      })
      return { status: 201, reason: undefined }
    } catch (error) {
      // A real service cannot look inside; here the sender learns of it at once.
      if (error instanceof Unreadable) return { status: 400, reason: error.message }
      throw error
    }
  }

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const id = /^\/push\/([\w-]+)$/.exec(request.url ?? '')?.[1] ?? ''
    const body = await readBody(request)
    const client = clients.get(id)
    const fault = faults.next({ subscription: id })
    const headers = {
      ttl: header(request, 'ttl'),
      urgency: header(request, 'urgency'),
      topic: header(request, 'topic'),
    }
    const seen: PushRequest = {
      at: now(),
      subscription: id,
      status: 0,
      headers,
      bytes: body.length,
    }
    requests.push(seen)
    if (fault?.is === 'dropBefore') return void request.socket.destroy()
    const answer = (status: number, reason?: string, extra: Record<string, string> = {}) => {
      Object.assign(seen, { status, reason })
      if (reason === undefined) return void response.writeHead(status, extra).end()
      sendJson(response, status, { reason }, extra)
    }
    if (fault?.is === 'tooMany')
      return answer(429, 'Too Many Requests', { 'retry-after': String(fault.seconds) })
    if (fault?.is === 'answer') return answer(fault.status, 'as told', fault.headers)
    if (request.method !== 'POST') return answer(405, 'only POST')
    if (client === undefined) return answer(404, 'no such subscription')
    if (client.gone !== undefined) return answer(client.gone, 'the subscription has expired')
    const { status, reason } = settle(id, client, request, body, server.url)
    if (fault?.is === 'dropAfter') return void request.socket.destroy()
    if (fault?.is === 'delay') await pause(fault.ms, undefined, { ref: false })
    answer(
      status,
      reason,
      status === 201 ? { location: `${server.url}/message/${randomUUID()}` } : {},
    )
  }

  const server = await serve(handle, port)
  return {
    url: server.url,
    requests,
    messages,
    /** Requests that break the RFCs: a sender's fault. */
    invalid: () => requests.filter(({ status }) => [400, 403, 405, 413].includes(status)),
    /**
     * What `pushManager.subscribe({ applicationServerKey })` gives.
     * @param applicationServerKey bound to the subscription when told, in base64url
     */
    subscribe: (applicationServerKey?: string): Subscription => {
      const id = randomUUID()
      const curve = createECDH('prime256v1')
      const publicKey = curve.generateKeys()
      const auth = randomBytes(16)
      const keys = { privateKey: curve.getPrivateKey(), publicKey, auth }
      clients.set(id, { keys, applicationServerKey, gone: undefined })
      return {
        endpoint: `${server.url}/push/${id}`,
        keys: { p256dh: publicKey.toString('base64url'), auth: auth.toString('base64url') },
      }
    },
    /** The person withdrew the permission, or the browser is gone. */
    expire: (endpoint: string, status: 404 | 410 = 410): void => {
      const client = clients.get(endpoint.split('/').at(-1) ?? '')
      if (client !== undefined) client.gone = status
    },
    fail: (fault: PushFault, times?: Times<{ subscription: string }>) => faults.add(fault, times),
    mend: faults.clear,
    close: server.close,
  }
}

export type Push = Awaited<ReturnType<typeof startPush>>
