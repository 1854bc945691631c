import { type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

import { type Fault, makeFaults, type Times } from '../faults'
import { isRecord } from '../http/isRecord'
import { sendJson } from '../http/sendJson'
import { serve } from '../http/serve'

import { methods } from './apiTable'
import { BadRequest } from './BadRequest'
import { type Asked, botMethods } from './botMethods'
import { type Message, type User } from './Chat'
import { checkShape } from './checkValue'
import { editMethods } from './editMethods'
import { makeChats } from './makeChats'
import { type Limits, makeLimits, telegramLimits } from './makeLimits'
import { makePeople } from './makePeople'
import { makeUpdates } from './makeUpdates'
import { type Call, readCall, type SentFile } from './readCall'
import { sendMethods } from './sendMethods'
import { signInitData } from './signInitData'

export type TelegramFault =
  | Fault
  | { is: 'tooMany'; seconds: number }
  | { is: 'blocked' }
  | { is: 'deactivated' }
  | { is: 'chatNotFound' }
  | { is: 'moved'; to: number }
  | { is: 'broken'; status?: number }

export type TelegramRequest = Call & { at: number; status: number; description?: string }

export type TelegramOptions = {
  port?: number
  token?: string
  username?: string
  /** `telegramLimits` unless told; false counts nothing. */
  limits?: Limits | false
  /** Whether people can be written to before they press Start; true unless told. */
  open?: boolean
  /** Pause before a refused webhook update is sent again; 1000 ms unless told. */
  redeliverMs?: number
  now?: () => number
}

/** The token of the bot of the sandbox: no bot of Telegram has it. */
export const sandboxToken = '1000001:SandboxTokenOfTheRestaurantsBot_001'

const answerOf = (fault: TelegramFault): BadRequest | undefined => {
  if (fault.is === 'tooMany')
    return new BadRequest(`Too Many Requests: retry after ${fault.seconds}`, 429, {
      retry_after: fault.seconds,
    })
  if (fault.is === 'blocked') return new BadRequest('Forbidden: bot was blocked by the user', 403)
  if (fault.is === 'deactivated') return new BadRequest('Forbidden: user is deactivated', 403)
  if (fault.is === 'chatNotFound') return new BadRequest('Bad Request: chat not found')
  if (fault.is === 'broken') return new BadRequest('Internal Server Error', fault.status ?? 500)
  if (fault.is !== 'moved') return undefined
  return new BadRequest('Bad Request: group chat was upgraded to a supergroup chat', 400, {
    migrate_to_chat_id: fault.to,
  })
}

/**
 * The Bot API on loopback: every call is checked against the table of apiTable.ts, answered as
 * Telegram answers, and kept in `requests`.
 */
export const startTelegram = async ({
  port = 0,
  token = sandboxToken,
  username = 'carte_sandbox_bot',
  limits: firstLimits = telegramLimits,
  open = true,
  redeliverMs = 1000,
  now = Date.now,
}: TelegramOptions = {}) => {
  const requests: TelegramRequest[] = []
  const faults = makeFaults<Call, TelegramFault>()
  const limits = makeLimits(firstLimits, now)
  const bot: User = { id: Number(token.split(':')[0]), is_bot: true, first_name: 'Carte', username }
  const chats = makeChats(bot, open, now)
  const asked = new Map<string, Asked>()
  const stored = new Map<string, SentFile>()
  const settings = new Map<string, unknown>()
  const updates = makeUpdates(redeliverMs, async (body) => {
    if (!isRecord(body) || typeof body.method !== 'string') return
    const { method, ...payload } = body
    await answer({ method, payload, files: new Map() }, () => undefined)
  })
  const known = {
    ...sendMethods(chats, stored),
    ...editMethods(chats, now),
    ...botMethods(chats, updates, asked, stored, settings),
  }
  const table = new Map<string, (given: Call['payload'], files: Call['files']) => () => unknown>(
    Object.entries(known),
  )

  const prepare = (call: Call) => {
    const shape = methods[call.method]
    const method = table.get(call.method)
    if (shape === undefined || method === undefined) throw new BadRequest('Not Found', 404)
    const attached = call.files.has('photo') ? { photo: 'file' } : {}
    const given = checkShape(shape, { ...call.payload, ...attached })
    const act = method(given, call.files)
    if (!(call.method in sendMethods(chats, stored))) return act
    const chat = chats.named(given.chat_id)
    const count = Array.isArray(given.media) ? given.media.length : 1
    const wait = limits.take(chat.id, chat.type !== 'private', count)
    const tooMany = wait === undefined ? undefined : answerOf({ is: 'tooMany', seconds: wait })
    if (tooMany !== undefined) throw tooMany
    return act
  }

  /** Answers one call; `drop` ends the socket without an answer. */
  const answer = async (call: Call, drop: () => void) => {
    const fault = faults.next(call)
    const request: TelegramRequest = { ...call, at: now(), status: 0 }
    requests.push(request)
    const refuse = ({ status, description, parameters }: BadRequest) => {
      Object.assign(request, { status, description })
      const body = { ok: false, error_code: status, description }
      return { status, body: parameters === undefined ? body : { ...body, parameters } }
    }
    if (fault?.is === 'dropBefore') return drop()
    if (fault?.is === 'answer') {
      request.status = fault.status
      return { status: fault.status, body: fault.body }
    }
    const told = fault === undefined ? undefined : answerOf(fault)
    if (told !== undefined) return refuse(told)
    try {
      const result = await prepare(call)()
      request.status = 200
      if (fault?.is === 'dropAfter') return drop()
      if (fault?.is === 'delay') await pause(fault.ms, undefined, { ref: false })
      return { status: 200, body: { ok: true, result } }
    } catch (error) {
      if (error instanceof BadRequest) return refuse(error)
      throw error
    }
  }

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const [, file, called, method = ''] =
      /^\/(file\/)?bot([^/]+)\/([^?]+)/.exec(request.url ?? '') ?? []
    if (called !== token)
      return sendJson(response, 401, { ok: false, error_code: 401, description: 'Unauthorized' })
    const bytes = file === undefined ? undefined : stored.get(method)?.bytes
    if (bytes !== undefined) return void response.end(bytes)
    const answered = await answer(await readCall(request, method), () => request.socket.destroy())
    if (answered !== undefined) sendJson(response, answered.status, answered.body)
  }

  const server = await serve(handle, port)
  return {
    url: server.url,
    token,
    username,
    requests,
    /** Calls the service refused because they break its rules: a product's fault. */
    invalid: () =>
      requests.filter(({ description = '' }) =>
        /^Bad Request: (?!chat not found|group chat was|message is not)/.test(description),
      ),
    chats: chats.all,
    /** What stands in a chat now, oldest first, of both sides. */
    messages: (chatId: number): Message[] => chats.all.get(chatId)?.messages ?? [],
    /** By callback or inline query id: how the bot answered. */
    answers: asked,
    settings,
    files: stored,
    ...makePeople(chats, updates, asked),
    /** What a Mini App that this person opens is given. */
    initData: (who: number): string => signInitData(token, chats.person(who), now()),
    push: updates.push,
    repeat: updates.repeat,
    pendingUpdates: updates.pending,
    deliveries: updates.deliveries,
    webhook: updates.info,
    fail: (fault: TelegramFault, times?: Times<Call>) => faults.add(fault, times),
    mend: faults.clear,
    setLimits: limits.set,
    close: async () => {
      updates.close()
      await server.close()
    },
  }
}

export type Telegram = Awaited<ReturnType<typeof startTelegram>>
