import { z } from 'zod'

import { grouped } from '@/src/domain/lists/grouped'
import { readLexical } from '@/src/domain/messages/richText/readLexical'
import type { RichText } from '@/src/domain/messages/richText/RichText'
import type { NewsItem } from '@/src/domain/news/NewsItem'

import type { Query } from '../menuModel/Query'
import { readPhotos } from '../menuModel/readPhotos'
import { date } from '../menuModel/rows'
import { textOf } from '../menuModel/textOf'

/** Older ones are not on the site. */
const most = 100

const row = z.object({
  id: z.number(),
  photo_id: z.number().nullable(),
  button_url: z.string().nullable(),
  published_at: date,
  updated_at: date,
  site_until: date.nullable(),
  location_ids: z.array(z.number()),
})
const words = z.object({
  _parent_id: z.number(),
  _locale: z.string(),
  title: z.string().nullable(),
  body: z.unknown(),
  button_label: z.string().nullable(),
})

/** The published announcements that are for the site, newest first. */
export async function readNews(
  query: Query,
  addressOf: (filename: string) => string,
): Promise<NewsItem[]> {
  const rows = await query(
    row,
    `select a.id, a.photo_id, a.button_url, a.updated_at, a.site_until,
       coalesce(a.announced_at, a.created_at) as published_at,
       array(select locations_id from announcements_rels r where r.parent_id = a.id
         and r.path = 'locations' and r.locations_id is not null order by r."order") as location_ids
     from announcements a
     where a._status = 'published' and a.deleted_at is null
       and (a.site_until is null or a.site_until > clock_timestamp())
       and exists (select from announcements_channels c where c.parent_id = a.id
         and c.value::text = 'site')
     order by published_at desc, a.id desc limit ${most}`,
  )
  if (rows.length === 0) return []
  const texts = grouped(
    await query(
      words,
      `select _parent_id, _locale, title, body, button_label from announcements_locales
       where _parent_id = any($1)`,
      [rows.map(({ id }) => id)],
    ),
    ({ _parent_id }) => _parent_id,
  )
  const photoIds = rows.flatMap(({ photo_id }) => photo_id ?? [])
  const photos = new Map(
    (photoIds.length === 0 ? [] : await readPhotos(query, photoIds, addressOf)).map((photo) => [
      photo.id,
      photo,
    ]),
  )
  return rows.map(({ id, photo_id, button_url, location_ids, ...moments }) => {
    const said = texts.get(id) ?? []
    return {
      id,
      title: textOf(said, 'title'),
      body: bodiesOf(said),
      photo: (photo_id === null ? null : photos.get(photo_id)) ?? null,
      button: button_url ? { label: textOf(said, 'button_label'), url: button_url } : null,
      publishedAt: moments.published_at.getTime(),
      changedAt: moments.updated_at.getTime(),
      until: moments.site_until?.getTime() ?? null,
      locationIds: location_ids,
    }
  })
}

function bodiesOf(said: readonly z.infer<typeof words>[]): Record<string, RichText> {
  const bodies = said.map(({ _locale, body }) => [_locale, readLexical(body)] as const)
  return Object.fromEntries(bodies.filter(([, body]) => body.length > 0))
}
