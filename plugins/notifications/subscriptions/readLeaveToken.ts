import { readUnsubscribeToken, type Unsubscribe } from '../email/unsubscribe/unsubscribeToken'
import { readShortToken } from './shortToken'

/**
 * What the token of a message allows: that of a letter, or the short one of an SMS, which is good for SMS
 * alone. Null for any other, and for one that was made for another channel.
 */
export function readLeaveToken(
  secret: string,
  channel: Unsubscribe['channel'],
  token: string,
): Unsubscribe | null {
  const short = channel === 'sms' ? readShortToken(secret, token) : null
  if (short) return { ...short, channel, topic: null }
  return readUnsubscribeToken(secret, channel, token)
}
