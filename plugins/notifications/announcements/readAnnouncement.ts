import type { Payload } from 'payload'

import type { Announcement as Stored } from '@/payload-types'
import type { Announcement } from '@/src/domain/messages/announcement/Announcement'
import { newsPath } from '@/src/domain/news/newsPath'
import { pathIn } from '@/src/domain/site/pathIn'
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
  const inRussian =
    locale === 'ru'
      ? stored.title
      : await payload
          .findByID({
            collection: 'announcements',
            id,
            draft: isDraft,
            locale: 'ru',
            depth: 0,
            select: { title: true },
          })
          .then(({ title }) => title)
  const path = newsPath({ id, title: inRussian ?? '' })
  return toAnnouncement(stored, { language, path, ...(await brandOf(payload, language)) })
}

type Around = Brand & { language: string; path: string }

function toAnnouncement(stored: Stored, { language, path, ...brand }: Around): Announcement {
  const isOnSite = stored.channels?.includes('site') ?? false
  const at = (page: string) => (isOnSite ? `${siteUrl()}${pathIn(language, page)}` : undefined)
  const { id, title, body, photo, buttonLabel, buttonUrl } = stored
  return {
    id,
    language,
    title: title ?? '',
    body: readLexical(body),
    photo: photoAt(photo),
    button: buttonLabel && buttonUrl ? { label: buttonLabel, url: buttonUrl } : undefined,
    siteUrl: siteUrl(),
    pageUrl: at(path),
    shortUrl: at(newsPath({ id, title: '' })),
    ...brand,
  }
}
