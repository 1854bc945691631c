import { z } from 'zod'

import { phone } from '@/src/domain/messages/address/phone'

import { isNumberGone } from '../twilio/twilioCodes'
import { smsStates } from './smsStates'
import type { ToldNews } from './TwilioNews'

const sid = z.string().regex(/^(SM|MM)[0-9a-f]{32}$/i)
const code = z
  .string()
  .regex(/^\d{1,6}$/)
  .transform(Number)

/** "Outbound Message Status in Status Callbacks". */
const status = z.object({
  MessageSid: sid,
  MessageStatus: z.enum(smsStates),
  ErrorCode: code.optional().catch(undefined),
  To: z.string().optional(),
})

/** "Twilio's Request to your Webhook URL"; `OptOutType` with Advanced Opt-Out only. */
const written = z.object({
  MessageSid: sid,
  SmsStatus: z.literal('received').optional(),
  From: z.string(),
  Body: z.string(),
  OptOutType: z.string().optional(),
})

/** Words that Twilio itself takes ("Twilio support for opt-out keywords"), alone; and the Russian ones. */
const words = {
  stop: ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'OPTOUT', 'REVOKE', 'СТОП'],
  start: ['START', 'YES', 'UNSTOP', 'СТАРТ'],
}

type Told = {
  fields: Readonly<Record<string, string>>
  /** `?delivery=` of the address that was called. */
  delivery: number | null
}

/**
 * What a request of Twilio says; null for what is of no concern, other words of a guest among it. Check
 * who sent it before.
 */
export function readTwilioCallback({ fields, delivery }: Told): ToldNews | null {
  const { data: told } = status.safeParse(fields)
  if (told) {
    const { MessageSid, MessageStatus, ErrorCode = null, To } = told
    return {
      eventId: `${MessageSid}:${MessageStatus}`,
      orderKey: MessageSid,
      news: {
        is: 'state',
        reference: MessageSid,
        delivery,
        state: MessageStatus,
        errorCode: ErrorCode,
        address: phone(To ?? '') ?? null,
        isGone: isNumberGone(ErrorCode ?? undefined),
      },
    }
  }
  const { data: message } = written.safeParse(fields)
  const address = phone(message?.From ?? '')
  const is = message && meaning(message)
  if (!message || !address || !is) return null
  return { eventId: message.MessageSid, orderKey: address, news: { is, address } }
}

function meaning({ Body, OptOutType }: z.infer<typeof written>): 'stop' | 'start' | null {
  const said = (OptOutType ?? Body).trim().toUpperCase()
  if (words.stop.includes(said)) return 'stop'
  return words.start.includes(said) ? 'start' : null
}
