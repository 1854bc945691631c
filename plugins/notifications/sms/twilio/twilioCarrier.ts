import twilio from 'twilio'
import { z } from 'zod'

import { phone } from '@/src/domain/messages/address/phone'
import type { Outcome } from '@/src/domain/outbox/Outcome'
import type { Carrier } from '@/src/outbox/Carrier'
import { tracedSend } from '@/src/outbox/tracedSend'

import { retryAfter } from '../../push/retryAfter'
import type { SmsMessage } from '../smsMessage'
import { OneCall } from './OneCall'
import { twilioVerdict } from './twilioVerdict'

export type TwilioOptions = {
  accountSid: string
  authToken: string
  /** A number as E.164, a name that Twilio knows, or a messaging service (`MG…`). */
  sender: string
  /** Where Twilio tells what became of the message of a delivery. */
  statusCallback?: (delivery: number) => string
  /** Another server than api.twilio.com: another region's, or the sandbox. */
  apiUrl?: string
}

const failure = z.object({
  status: z.number().optional(),
  code: z.union([z.number(), z.string()]).nullish(),
})
const answer = z.object({
  statusCode: z.number(),
  headers: z.looseObject({ 'retry-after': z.string().optional() }).catch({}),
})

/**
 * SMS by Twilio ("Messages resource"). It neither retries nor takes a key against repetition: what is
 * lost after it has left is `unknown`. Throws when made with what is no account.
 */
export function twilioCarrier(options: TwilioOptions): Carrier<SmsMessage> {
  const { sender, statusCallback, apiUrl } = options
  const from = /^MG[0-9a-f]{32}$/i.test(sender) ? { messagingServiceSid: sender } : { from: sender }
  const open = (httpClient?: OneCall) =>
    // Edges and regions are in `apiUrl`: the SDK would take them from the environment.
    twilio(options.accountSid, options.authToken, { httpClient, edge: '', region: '' })
  open()
  const host = new URL(apiUrl ?? 'https://api.twilio.com').hostname
  return {
    channel: 'sms',
    atOnce: 5,
    send: async ({ id, address, message, signal }) => {
      const to = phone(address)
      if (!to) return { is: 'gone', reason: 'not a number' }
      const call = new OneCall({ apiUrl, signal })
      return tracedSend({ service: 'twilio', call: 'Messages', host }, async () => {
        try {
          const { sid } = await open(call).messages.create({
            ...from,
            to,
            body: message.body,
            statusCallback: statusCallback?.(id),
          })
          return { is: 'sent', reference: sid }
        } catch (error) {
          return failureOf(error, call)
        }
      })
    },
  }
}

function failureOf(error: unknown, { hasLeft, lastResponse }: OneCall): Outcome {
  const { code } = failure.safeParse(error).data ?? {}
  const { data: answered } = answer.safeParse(lastResponse)
  if (answered) {
    return twilioVerdict({
      status: answered.statusCode,
      code: typeof code === 'number' && code > 0 ? code : undefined,
      retryAfter: retryAfter(answered.headers['retry-after'], Date.now()),
    })
  }
  // Of the connection: the error itself holds the request, with the number and the key.
  const reason = typeof code === 'string' ? code : 'no answer'
  return hasLeft ? { is: 'unknown', reason } : { is: 'later', reason }
}
