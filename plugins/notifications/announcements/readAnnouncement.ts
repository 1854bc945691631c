import type { Payload } from 'payload'

import type { Announcement as Stored } from '@/payload-types'
import type { Announcement } from '@/src/domain/messages/announcement/Announcement'
import { readLexical } from '@/src/domain/messages/richText/readLexical'
import { toLocale } from '@/src/i18n/toLocale'
import { type Brand, brandOf } from '@/src/outbox/brandOf'
import { photoAt } from '@/src/outbox/photoAt'
import { siteUrl } from '@/src/settings/siteUrl'

type Asked = { id: number; language: string; isDraft?: boolean }

/**
 * An announcement in one language, with the restaurant's looks; in Russian where it is not translated.
 * Null when there is none, or none published unless drafts are asked for.
 */
export async function readAnnouncement(
  payload: Payload,
  { id, language, isDraft = false }: Asked,
): Promise<Announcement | null> {
  const locale = toLocale(language)
  const { docs } = await payload.find({
    collection: 'announcements',
    where: { id: { equals: id }, ...(isDraft ? {} : { _status: { equals: 'published' } }) },
    draft: isDraft,
    locale,
    depth: 1,
    limit: 1,
  })
  const [stored] = docs
  if (!stored) return null
  return toAnnouncement(stored, language, await brandOf(payload, language))
}

function toAnnouncement(stored: Stored, language: string, brand: Brand): Announcement {
  const { id, title, body, photo, buttonLabel, buttonUrl } = stored
  return {
    id,
    language,
    title: title ?? '',
    body: readLexical(body),
    photo: photoAt(photo),
    button: buttonLabel && buttonUrl ? { label: buttonLabel, url: buttonUrl } : undefined,
    siteUrl: siteUrl(),
    ...brand,
  }
}
