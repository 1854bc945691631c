import { settings } from '@/src/settings'
import { siteUrl } from '@/src/settings/siteUrl'

import { type Unsubscribe, unsubscribeToken } from './unsubscribeToken'

export type ReaderLinks = { unsubscribe: string; preferences: string }

/**
 * Where a reader leaves, by one click of the mail program (RFC 8058) or on a page that asks; and where they
 * choose what comes.
 */
export function readerLinks(link: Unsubscribe): ReaderLinks {
  const rest = `${link.channel}/${unsubscribeToken(settings().PAYLOAD_SECRET, link)}`
  return {
    unsubscribe: `${siteUrl()}/unsubscribe/${rest}`,
    preferences: `${siteUrl()}/preferences/${rest}`,
  }
}
