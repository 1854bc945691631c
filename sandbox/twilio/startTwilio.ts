import { randomBytes } from 'node:crypto'
import { type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

import { type Fault, makeFaults, type Times } from '../faults'
import { readBody } from '../http/readBody'
import { sendJson } from '../http/sendJson'
import { serve } from '../http/serve'

import { countSegments } from './countSegments'
import { type SmsResource, type Status } from './messageSchema'
import { readMessage, type Sms } from './readMessage'
import { sign } from './sign'
import { errorBody } from './twilioErrors'

export type TwilioFault = Fault | { is: 'refuse'; code: number; retryAfter?: number }

export type TwilioRequest = {
  at: number
  method: string
  url: string
  form: Record<string, string>
  status: number
  code?: number
}

export type TwilioOptions = {
  port?: number
  accountSid?: string
  authToken?: string
  /** Sends `sent` and `delivered` to the StatusCallback by itself; false unless told. */
  deliver?: boolean
  now?: () => number
}

type Kept = { resource: SmsResource; callback: string | null; created: number }

const date = (time: number) => new Date(time).toUTCString().replace('GMT', '+0000')

/** Twilio's Messages on loopback (api 2010-04-01). */
export const startTwilio = async ({
  port = 0,
  accountSid = `AC${'5a'.repeat(16)}`,
  authToken = '5a'.repeat(16),
  deliver = false,
  now = Date.now,
}: TwilioOptions = {}) => {
  const kept: Kept[] = []
  const requests: TwilioRequest[] = []
  const stopped = new Set<string>()
  const faults = makeFaults<TwilioRequest, TwilioFault>()
  const root = `/2010-04-01/Accounts/${accountSid}/Messages`

  const create = ({ to, from, service, body, callback }: Sms): SmsResource => {
    const sid = `SM${randomBytes(16).toString('hex')}`
    const time = date(now())
    const resource: SmsResource = {
      sid,
      account_sid: accountSid,
      api_version: '2010-04-01',
      body,
      from,
      to,
      direction: 'outbound-api',
      status: service === null ? 'queued' : 'accepted',
      num_segments: String(countSegments(body)),
      num_media: '0',
      messaging_service_sid: service,
      price: null,
      price_unit: 'USD',
      error_code: null,
      error_message: null,
      date_created: time,
      date_updated: time,
      date_sent: null,
      uri: `${root}/${sid}.json`,
      subresource_uris: { media: `${root}/${sid}/Media.json` },
    }
    kept.push({ resource, callback, created: now() })
    return resource
  }

  /**
   * Moves a message on and tells its StatusCallback.
   * @param forge signs with another token
   * @returns the status the callback answered; undefined when there is none
   */
  const report = async (
    sid: string,
    status: Status,
    { errorCode, forge = false }: { errorCode?: number; forge?: boolean } = {},
  ) => {
    const found = kept.find(({ resource }) => resource.sid === sid)
    if (found === undefined) throw new Error(`no message ${sid}`)
    const { resource, callback } = found
    const time = date(now())
    Object.assign(resource, { status, date_updated: time, error_code: errorCode ?? null })
    if (status === 'sent' || status === 'delivered') resource.date_sent ??= time
    if (callback === null) return undefined
    const form = {
      AccountSid: accountSid,
      ApiVersion: '2010-04-01',
      From: resource.from ?? '',
      MessageSid: sid,
      MessageStatus: status,
      SmsSid: sid,
      SmsStatus: status,
      To: resource.to,
      ...(errorCode !== undefined && { ErrorCode: String(errorCode) }),
    }
    const signature = sign(forge ? 'another token' : authToken, callback, form)
    const answer = await fetch(callback, {
      method: 'POST',
      headers: { 'x-twilio-signature': signature },
      body: new URLSearchParams(form),
    })
    return answer.status
  }

  const list = (query: URLSearchParams) => {
    const [to, from, on] = [query.get('To'), query.get('From'), query.get('DateSent')]
    const [after, before] = [query.get('DateSent>'), query.get('DateSent<')]
    const size = Math.min(1000, Number(query.get('PageSize') ?? 50))
    const page = Number(query.get('Page') ?? 0)
    const day = (time: number) => new Date(time).toISOString().slice(0, 10)
    const bound = (text: string) =>
      text.length === 10
        ? (time: number) => day(time)
        : (time: number) => new Date(time).toISOString()
    const found = kept
      .filter(({ resource, created }) => {
        if (to !== null && resource.to !== to) return false
        if (from !== null && resource.from !== from) return false
        if (on !== null && day(created) !== on.slice(0, 10)) return false
        if (after !== null && bound(after)(created) < after) return false
        return before === null || bound(before)(created) <= before
      })
      .map(({ resource }) => resource)
      .reverse()
    const start = page * size
    const messages = found.slice(start, start + size)
    const at = (number: number) => `${root}.json?PageSize=${size}&Page=${number}`
    return {
      messages,
      page,
      page_size: size,
      start,
      end: start + Math.max(0, messages.length - 1),
      uri: at(page),
      first_page_uri: at(0),
      next_page_uri: found.length > start + size ? at(page + 1) : null,
      previous_page_uri: page > 0 ? at(page - 1) : null,
    }
  }

  const post = (form: URLSearchParams): { status: number; body: unknown; sid?: string } => {
    const sms = readMessage(form)
    if ('code' in sms) return errorBody(sms.code, sms.detail)
    if (stopped.has(sms.to)) return errorBody(21610)
    const resource = create(sms)
    return { status: 201, body: resource, sid: resource.sid }
  }

  const route = (request: TwilioRequest, form: URLSearchParams) => {
    const { pathname, searchParams } = new URL(request.url, 'http://twilio')
    if (pathname === `${root}.json`)
      return request.method === 'POST' ? post(form) : { status: 200, body: list(searchParams) }
    const one = kept.find(({ resource }) => resource.uri === pathname)
    return one === undefined ? errorBody(20404) : { status: 200, body: one.resource }
  }

  const basic = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const form = new URLSearchParams((await readBody(request)).toString())
    const seen: TwilioRequest = {
      at: now(),
      method: request.method ?? '',
      url: request.url ?? '',
      form: Object.fromEntries(form),
      status: 0,
    }
    requests.push(seen)
    const answer = ({ status, body }: { status: number; body: unknown }, headers = {}) => {
      seen.status = status
      if (body instanceof Object && 'code' in body) seen.code = Number(body.code)
      sendJson(response, status, body, headers)
    }
    if (request.headers.authorization !== basic) return answer(errorBody(20003))
    const fault = faults.next(seen)
    if (fault?.is === 'dropBefore') return void request.socket.destroy()
    if (fault?.is === 'refuse')
      return answer(
        errorBody(fault.code),
        fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) },
      )
    if (fault?.is === 'answer')
      return answer({ status: fault.status, body: fault.body ?? '' }, fault.headers)
    const answered = route(seen, form)
    if (fault?.is === 'dropAfter') return void request.socket.destroy()
    if (fault?.is === 'delay') await pause(fault.ms, undefined, { ref: false })
    answer(answered)
    const sid = 'sid' in answered ? answered.sid : undefined
    if (!deliver || sid === undefined) return
    await report(sid, 'sent').catch(() => undefined)
    await report(sid, 'delivered').catch(() => undefined)
  }

  const server = await serve(handle, port)
  return {
    url: server.url,
    accountSid,
    authToken,
    requests,
    /** Requests that break the published description: a sender's fault. */
    invalid: () =>
      requests.filter(
        ({ code }) =>
          code !== undefined && [21212, 21602, 21603, 21604, 21617, 60200].includes(code),
      ),
    messages: (): SmsResource[] => kept.map(({ resource }) => resource),
    report,
    /** The person answered STOP: 21610 until `resume`. */
    stop: (to: string): void => void stopped.add(to),
    resume: (to: string): void => void stopped.delete(to),
    fail: (fault: TwilioFault, times?: Times<TwilioRequest>) => faults.add(fault, times),
    mend: faults.clear,
    close: server.close,
  }
}

export type Twilio = Awaited<ReturnType<typeof startTwilio>>
