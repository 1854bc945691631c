import { z } from 'zod'

import { phone } from '@/src/domain/messages/address/phone'
import type { Outcome } from '@/src/domain/outbox/Outcome'
import type { Carrier } from '@/src/outbox/Carrier'
import { tracedFetch } from '@/src/tracing/tracedFetch'

import { retryAfter } from '../../push/retryAfter'
import { neverLeft } from '../neverLeft'
import type { SmsMessage } from '../smsMessage'
import { smsRuVerdict } from './smsRuVerdict'

export type SmsRuOptions = {
  apiId: string
  /** A sender's name agreed with SMS.RU; without it theirs. */
  from?: string
  /** Another server than https://sms.ru, to try it out. */
  apiUrl?: string
}

const code = z.coerce.number().int()
/** The answer with `json=1` (sms.ru/api/send, «Пример ответа»), by number in `sms`. */
const said = z.object({
  status_code: code,
  sms: z
    .record(z.string(), z.object({ status_code: code, sms_id: z.string().optional() }))
    .optional(),
})

/**
 * SMS by SMS.RU (sms.ru/api/send): one number a request, so that its answer is of one message. The key
 * goes in the body, as addresses get into logs.
 */
export function smsRuCarrier({
  apiId,
  from,
  apiUrl = 'https://sms.ru',
}: SmsRuOptions): Carrier<SmsMessage> {
  const url = `${apiUrl.replace(/\/+$/, '')}/sms/send`
  return {
    channel: 'sms',
    atOnce: 5,
    send: async ({ address, message, signal }) => {
      const to = phone(address)?.slice(1)
      if (!to) return { is: 'gone', reason: 'not a number' }
      const form = { api_id: apiId, to, msg: message.body, json: '1', ...(from ? { from } : {}) }
      try {
        const response = await tracedFetch({ service: 'sms.ru' }, url, {
          method: 'POST',
          body: new URLSearchParams(form),
          // On a connection that was kept, a close by the other side would leave open what arrived.
          headers: { connection: 'close' },
          redirect: 'manual',
          signal,
        })
        return verdictOf(response, await response.text())
      } catch (error) {
        const reason = codeOf(error)
        return neverLeft(reason) ? { is: 'later', reason } : { is: 'unknown', reason }
      }
    },
  }
}

function verdictOf({ status, headers }: Response, body: string): Outcome {
  const answer = read(body)
  if (answer) {
    const [number] = Object.values(answer.sms ?? {})
    if (answer.status_code !== 100) return smsRuVerdict(answer.status_code)
    if (number) return smsRuVerdict(number.status_code, number.sms_id)
  }
  // Not SMS.RU itself but something before it, or an answer that is none.
  const reason = `SMS.RU: HTTP ${status}`
  const wait = retryAfter(headers.get('retry-after') ?? undefined, Date.now())
  if ([401, 403, 404, 429].includes(status)) {
    return { is: 'later', reason, pausesChannel: true, wait }
  }
  if (status === 503) return { is: 'later', reason, wait }
  if (status >= 300 && status < 500) return { is: 'refused', reason }
  return { is: 'unknown', reason }
}

function read(body: string): z.infer<typeof said> | undefined {
  try {
    return said.safeParse(JSON.parse(body)).data
  } catch {
    return undefined
  }
}

/** The code of what broke the connection; its words may name the number. */
function codeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  if (!(cause instanceof Error)) return 'no answer'
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.name
}
