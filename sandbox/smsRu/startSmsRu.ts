import { type IncomingMessage, type ServerResponse } from 'node:http'

import { type Fault, makeFaults, type Times } from '../faults'
import { readBody } from '../http/readBody'
import { sendJson } from '../http/sendJson'
import { serve } from '../http/serve'

export type SmsRuFault =
  Fault | { is: 'refuse'; code: number } | { is: 'refuseNumber'; code: number }

export type SmsRuRequest = { form: Record<string, string>; code: number }

type Options = { port?: number; apiId?: string }

/**
 * SMS.RU's `sms/send` on loopback, as sms.ru/api/send describes it: `api_id`, `to`, `msg`, `from`,
 * `json=1` as a form; codes of the whole request and of the number in it. It has no machine-readable
 * description to check against: the fields and codes are written down here by hand.
 */
export const startSmsRu = async ({ port = 0, apiId = 'A1B2C3D4-0000' }: Options = {}) => {
  const requests: SmsRuRequest[] = []
  const messages: { id: string; to: string; body: string; from: string | null }[] = []
  const faults = makeFaults<SmsRuRequest, SmsRuFault>()

  /** The code of a request as a whole; 100 when its numbers have codes of their own. */
  const check = (form: Record<string, string>): number => {
    const known = ['api_id', 'to', 'msg', 'from', 'json', 'ip', 'ttl', 'test']
    if (Object.keys(form).some((name) => !known.includes(name))) return 999
    if (form.api_id !== apiId) return 200
    if (!form.to) return 202
    return form.msg ? 100 : 203
  }

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', 'http://sms.ru')
    const form = Object.fromEntries(new URLSearchParams((await readBody(request)).toString()))
    const seen: SmsRuRequest = { form, code: 0 }
    requests.push(seen)
    const fault = faults.next(seen)
    if (fault?.is === 'dropBefore') return void request.socket.destroy()
    if (fault?.is === 'answer') {
      response.writeHead(fault.status, fault.headers)
      return void response.end(typeof fault.body === 'string' ? fault.body : '')
    }
    if (pathname !== '/sms/send' || request.method !== 'POST' || form.json !== '1') {
      return void response.writeHead(404).end()
    }
    seen.code = fault?.is === 'refuse' ? fault.code : check(form)
    if (seen.code !== 100) {
      return sendJson(response, 200, {
        status: 'ERROR',
        status_code: seen.code,
        status_text: 'Ошибка',
      })
    }
    const to = form.to ?? ''
    const code = fault?.is === 'refuseNumber' ? fault.code : /^[1-9]\d{9,14}$/.test(to) ? 100 : 202
    const id = `000000-${10_000_000 + messages.length}`
    if (code === 100) messages.push({ id, to, body: form.msg ?? '', from: form.from ?? null })
    if (fault?.is === 'dropAfter') return void request.socket.destroy()
    const ofNumber =
      code === 100
        ? { status: 'OK', status_code: 100, sms_id: id }
        : { status: 'ERROR', status_code: code, status_text: 'Ошибка' }
    sendJson(response, 200, {
      status: 'OK',
      status_code: 100,
      sms: { [to]: ofNumber },
      balance: 4122.56,
    })
  }

  const server = await serve(handle, port)
  return {
    url: server.url,
    apiId,
    requests,
    messages,
    /** Requests with fields that SMS.RU does not know, or without a text. */
    invalid: () => requests.filter(({ code }) => code === 999 || code === 203),
    fail: (fault: SmsRuFault, times?: Times<SmsRuRequest>) => faults.add(fault, times),
    close: server.close,
  }
}
