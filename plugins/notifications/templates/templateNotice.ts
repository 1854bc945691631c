import { toPlainText } from '@/src/domain/messages/plain/toPlainText'

import type { PushMessage } from '../push/pushMessage'
import type { Filled } from './Filled'
import type { Surroundings } from './Surroundings'

/** A message as a notice of a browser: its own words, or those of the letter. */
export function templateNotice(
  { event, subject, body, button, pushTitle, pushBody }: Filled,
  { brand, siteUrl, tag }: Surroundings,
): PushMessage {
  return {
    title: pushTitle || subject,
    body: pushBody || toPlainText(body, { siteUrl }).replace(/\s+/g, ' ').slice(0, 500),
    url: button?.url ?? siteUrl,
    icon: brand.logoUrl,
    tag,
    ttlSeconds: event.usefulFor,
    urgency: event.urgency,
  }
}
