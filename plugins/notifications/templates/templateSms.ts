import { toPlainText } from '@/src/domain/messages/plain/toPlainText'
import { shortenSms } from '@/src/domain/messages/sms/shortenSms'

import type { Filled } from './Filled'
import type { Surroundings } from './Surroundings'

/** More than any list of dishes needs; Twilio takes 1,600 characters at most. */
const mostSegments = 10

/** A message as SMS: its own words, or those of the letter. */
export function templateSms({ sms, body }: Filled, { siteUrl }: Surroundings): { body: string } {
  return { body: shortenSms(sms || toPlainText(body, { siteUrl }), mostSegments) }
}
