import { settings } from '@/src/settings'
import { siteUrl } from '@/src/settings/siteUrl'

import { type ShortLink, shortToken } from './shortToken'

/** Where the reader of an SMS leaves: the page of a letter's link, at an address of few characters. */
export const shortLink = (link: ShortLink): string =>
  `${siteUrl()}/u/${shortToken(settings().PAYLOAD_SECRET, link)}`
