import { saidStop } from '@/src/domain/outbox/Delivery'
import type { Outcome } from '@/src/domain/outbox/Outcome'

import { isNumberGone } from './twilioCodes'

/** A refusal of Twilio's API ("Twilio's Response", "Exceptions"). `retryAfter` in milliseconds. */
export type TwilioRefusal = { status: number; code?: number; retryAfter?: number }

/** Errors of one message, its number or its sender, whatever the HTTP status. */
const isOfMessage = (code: number): boolean => code >= 21_000 && code < 22_000

/**
 * What a refusal means. 429 (20429) was not processed and concerns the account ("20429: Too many
 * requests"); 21611: the sender's queue is full. 401 (20003), 403 and 404 without a code of the message
 * are of the account. 503 was not taken (RFC 9110, 15.6.4); of any other 5xx it is not known, and Twilio
 * has no idempotency keys. Twilio's own words are not told on: they quote numbers.
 */
export function twilioVerdict({ status, code, retryAfter }: TwilioRefusal): Outcome {
  const reason = code === undefined ? `Twilio: HTTP ${status}` : `Twilio ${code}`
  if (code === 21610) return { is: 'gone', reason: saidStop }
  if (isNumberGone(code)) return { is: 'gone', reason }
  if (status === 429 || code === 20429) {
    return { is: 'later', reason, pausesChannel: true, wait: retryAfter ?? 5_000 }
  }
  if (code === 21611) return { is: 'later', reason, pausesChannel: true, wait: 60_000 }
  if (code !== undefined && isOfMessage(code)) return { is: 'refused', reason }
  if (code === 20003 || [401, 403, 404].includes(status)) {
    return { is: 'later', reason, pausesChannel: true, wait: 300_000 }
  }
  if (status === 503) return { is: 'later', reason, wait: retryAfter }
  if (status < 300 || status >= 500) return { is: 'unknown', reason }
  return { is: 'refused', reason }
}
