import type { MessageChannel } from '../../outbox/Delivery'
import type { EmailBrand } from '../email/EmailParts'
import type { RichText } from '../richText/RichText'

/** By what announcements go: an SMS costs money for each person, and is for codes and orders. */
export const announcementChannels = [
  'telegram',
  'email',
  'push',
] as const satisfies MessageChannel[]
export type AnnouncementChannel = (typeof announcementChannels)[number]

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
}
