import type { AdminViewServerProps } from 'payload'

import { mayActAt } from '@/src/access/mayActAt'
import { adminLanguage } from '@/src/i18n/admin'

/** More restaurants than a chain has. */
const most = 5_000

/**
 * The restaurants at which the reader of a page may act, by name, and the one that `?location=7` in its
 * address asks for: the first of them without one, null where there are none.
 */
export async function chosenPlace({ initPageResult, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  const { docs } = await req.payload.find({
    collection: 'locations',
    select: { name: true, timeZone: true },
    sort: 'name',
    limit: most,
    pagination: false,
    depth: 0,
    locale: adminLanguage(req.i18n.language),
    overrideAccess: false,
    req,
  })
  const restaurants = docs
    .filter(({ id }) => mayActAt(req.user, id))
    .map(({ id, name, timeZone }) => ({ id, name: name ?? '', timeZone }))
  const asked = Number(searchParams?.location)
  const initially = restaurants.find(({ id }) => id === asked) ?? restaurants[0]
  return { initially: initially?.id ?? null, restaurants }
}
