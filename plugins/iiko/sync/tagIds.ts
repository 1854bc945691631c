import { generateNKeysBetween } from 'payload/shared'

import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'

import { insertRows } from '@/src/db/iiko/rows'
import { takeIds } from '@/src/db/iiko/takeIds'
import { slugify } from '@/src/domain/slug/slugify'

import type { Applying } from './Applying'

const found = z.object({
  rows: z.array(
    z.object({
      id: z.number(),
      name: z.string().nullable(),
      slug: z.string().nullable(),
      key: z.string().nullable(),
    }),
  ),
})

/** Our tags of these names, in small letters; those that we have not are made. */
export async function tagIds(
  { db, locale }: Applying,
  names: readonly string[],
): Promise<(name: string) => number | null> {
  if (names.length === 0) return () => null
  const { rows } = found.parse(
    await db.execute(sql`
      select tag.id, lower(said.name) as name, tag.slug, tag._order as key
      from tags tag left join tags_locales said on said._parent_id = tag.id and said._locale = ${locale}::_locales`),
  )
  const ids = new Map(rows.map(({ id, name }) => [name, id]))
  const slugs = new Set(rows.map(({ slug }) => slug))
  const missing = [...new Set(names)].filter((name) => !ids.has(name))
  const fresh = await takeIds(db, 'tags', missing.length)
  const last =
    rows
      .flatMap(({ key }) => key ?? [])
      .sort()
      .at(-1) ?? null
  const orders = generateNKeysBetween(last, null, missing.length)
  const now = new Date().toISOString()
  const made = missing.map((name, index) => {
    const id = fresh[index] ?? 0
    ids.set(name, id)
    const base = slugify(name) || 'tag'
    let slug = base
    for (let number = 2; slugs.has(slug); number += 1) slug = `${base}-${number}`
    slugs.add(slug)
    return {
      id,
      slug,
      generate_slug: true,
      _order: orders[index],
      created_at: now,
      updated_at: now,
    }
  })
  await insertRows(db, 'tags', made)
  await insertRows(
    db,
    'tags_locales',
    missing.map((name, index) => ({
      name: name.charAt(0).toLocaleUpperCase(locale) + name.slice(1),
      _locale: locale,
      _parent_id: fresh[index],
    })),
  )
  return (name) => ids.get(name) ?? null
}
