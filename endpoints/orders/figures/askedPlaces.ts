import type { PayloadRequest } from 'payload'

import { placesOf } from '@/src/access/placesOf'
import { type Days, periodDays } from '@/src/domain/figures/periodDays'
import type { Period } from '@/src/domain/figures/Period'
import type { Location } from '@/src/domain/menu/model/Location'
import type { MenuModel } from '@/src/domain/menu/model/MenuModel'
import { Problem } from '@/src/errors'
import { orderTexts } from '@/src/i18n/orders'
import { menuOf } from '@/src/menu/menuOf'

/** A restaurant with its days of a period, and those to compare them with. */
export type AskedPlace = { location: Location; now: Days; before: Days }

/** The menu, all restaurants that a member of staff works at, and which of them are asked for: one, or all of theirs. */
export async function askedPlaces(
  req: PayloadRequest,
  { location, now, period }: { location: number | undefined; period: Period; now: number },
): Promise<{ model: MenuModel; own: readonly Location[]; asked: AskedPlace[] }> {
  const { engine } = await menuOf(req.payload)
  await engine.hold()
  const model = engine.model()
  const places = placesOf(req.user)
  const own = model.locations.filter(({ id }) => places === null || places.includes(id))
  const wanted = own.filter(({ id }) => location === undefined || id === location)
  if (location !== undefined && wanted.length === 0) {
    throw new Problem('not-found', { detail: orderTexts.notFound })
  }
  const asked = wanted.map((one) => ({ location: one, ...periodDays(period, one.timeZone, now) }))
  return { model, own, asked }
}

/** How the database is asked for them. */
export const daysAsked = (asked: readonly AskedPlace[], which: 'before' | 'now') =>
  asked.map((one) => ({ locationId: one.location.id, ...one[which] }))
