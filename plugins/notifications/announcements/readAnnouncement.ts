import type { Payload } from 'payload'

import type { Announcement as Stored, Media, MessageSetting } from '@/payload-types'
import type { Announcement } from '@/src/domain/messages/announcement/Announcement'
import { readLexical } from '@/src/domain/messages/richText/readLexical'
import type { Language } from '@/src/i18n/language'
import { menuLocales } from '@/src/i18n/menuLocales'

import { siteUrl } from '../links/siteUrl'

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

type Brand = Pick<Announcement, 'brand' | 'postalAddress'>

function toAnnouncement(stored: Stored, language: string, brand: Brand): Announcement {
  const { id, title, body, photo, buttonLabel, buttonUrl } = stored
  return {
    id,
    language,
    title: title ?? '',
    body: readLexical(body),
    photo: photoOf(photo),
    button: buttonLabel && buttonUrl ? { label: buttonLabel, url: buttonUrl } : undefined,
    siteUrl: siteUrl(),
    ...brand,
  }
}

/** How the restaurant calls itself in messages, and what letters look like. */
export async function brandOf(payload: Payload, language: string): Promise<Brand> {
  const locale = toLocale(language)
  const settings: MessageSetting = await payload.findGlobal({
    slug: 'message-settings',
    locale,
    depth: 1,
  })
  const name = settings.brand || (await firstRestaurant(payload, language)) || 'Carte'
  const logo = photoOf(settings.logo)
  return {
    brand: { name, url: siteUrl(), logoUrl: logo?.url, accent: settings.accent ?? undefined },
    postalAddress: settings.postalAddress ?? undefined,
  }
}

async function firstRestaurant(payload: Payload, language: string): Promise<string | undefined> {
  const { docs } = await payload.find({
    collection: 'locations',
    locale: toLocale(language),
    depth: 0,
    limit: 1,
    sort: '_order',
    select: { name: true },
  })
  return docs[0]?.name
}

function photoOf(photo: number | Media | null | undefined): Announcement['photo'] {
  if (typeof photo !== 'object' || !photo) return undefined
  const { id, alt, updatedAt, width, height } = photo
  const url = `${siteUrl()}/api/media/${id}/jpeg?v=${new Date(updatedAt).getTime()}`
  return { url, alt: alt ?? '', width: width ?? 0, height: height ?? 0 }
}

/** The generated types know the languages that are always there; others may be added by MENU_LOCALES. */
function isLocale(language: string): language is Language {
  return menuLocales().includes(language)
}

const toLocale = (language: string): Language => (isLocale(language) ? language : 'ru')
