import { settings } from '@/src/settings'

import { siteUrl } from '@/src/settings/siteUrl'
import { type Unsubscribe, unsubscribeToken } from './unsubscribeToken'

/** Where a reader leaves, by one click of the mail program (RFC 8058) or on a page that asks. */
export function unsubscribeUrl(link: Unsubscribe): string {
  return `${siteUrl()}/unsubscribe/${link.channel}/${unsubscribeToken(settings().PAYLOAD_SECRET, link)}`
}
