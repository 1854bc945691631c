import type { MessageChannel } from '../../outbox/Delivery'
import type { EmailBrand } from '../email/EmailParts'
import type { RichText } from '../richText/RichText'

/** By what announcements are sent. An SMS costs money for each person: it is chosen, never a default. */
export const announcementChannels = [
  'telegram',
  'email',
  'push',
  'sms',
] as const satisfies MessageChannel[]
export type AnnouncementChannel = (typeof announcementChannels)[number]

/** Where announcements appear: on the site for everybody to read, and by the channels for who subscribed. */
export const announcementPlaces = ['site', ...announcementChannels] as const

/** An announcement in one language, ready to be put into messages. */
export type Announcement = {
  id: number
  language: string
  title: string
  body: RichText
  photo?: { url: string; alt: string; width: number; height: number }
  button?: { label: string; url: string }
  brand: EmailBrand
  postalAddress?: string
  siteUrl: string
  /** Its own page, where it is shown on the site. */
  pageUrl?: string
  /** That page again, in as few characters as it has: an SMS is paid by its length. */
  shortUrl?: string
}
