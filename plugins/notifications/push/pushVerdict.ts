import type { Outcome } from '@/src/domain/outbox/Outcome'

import type { Answer } from './post'
import { retryAfter } from './retryAfter'

/**
 * What a push service's answer means. 404 and 410: the subscription is no more (RFC 8030, 7.3); 413: too
 * large (7.2); 429: too many, and when to come again (8.4). 401 and 403: the key is not accepted
 * (RFC 8292, 4.2), for everybody when `isOurKeyAtFault`, else for this subscription, which was made
 * with another key. A redirect is not followed: it could lead into our network.
 */
export function pushVerdict(
  { status, retryAfter: said }: Answer,
  { now, isOurKeyAtFault }: { now: number; isOurKeyAtFault: boolean },
): Outcome {
  const reason = `HTTP ${status}`
  if (status >= 200 && status < 300) return { is: 'sent' }
  if (status === 404 || status === 410) return { is: 'gone', reason }
  if (status === 401 || status === 403) {
    return isOurKeyAtFault
      ? { is: 'later', reason: `${reason}: VAPID`, pausesChannel: true, wait: 300_000 }
      : { is: 'refused', reason: `${reason}: VAPID` }
  }
  if (status === 408 || status === 429 || status >= 500) {
    return { is: 'later', reason, wait: retryAfter(said, now) }
  }
  return { is: 'refused', reason }
}
