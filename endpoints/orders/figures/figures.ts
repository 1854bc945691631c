import { z } from 'zod'

import { managersOnly } from '@/src/access/managersOnly'
import { readDishSales } from '@/src/db/figures/readDishSales'
import { readLostTime } from '@/src/db/figures/readLostTime'
import { readDaySales, readHourSales } from '@/src/db/figures/readSales'
import { openQuery } from '@/src/db/menuModel/openQuery'
import { openSpans } from '@/src/domain/figures/openSpans'
import { periods } from '@/src/domain/figures/Period'
import { rankDishes } from '@/src/domain/figures/rankDishes'
import { namedIn } from '@/src/domain/menu/desk/namedIn'
import { momentOf } from '@/src/domain/schedule/momentOf'
import { menuLocales } from '@/src/i18n/menuLocales'

import { defineCall } from '../../v1/call/defineCall'

import { askedPlaces, daysAsked } from './askedPlaces'
import { sumOf } from './sumOf'

/** So many dishes are named in each list. */
const most = 10

/**
 * `GET /api/orders/figures?period=today&location=1`: what the restaurant sold, or all of one's restaurants together, in
 * a period and in the one before it; by hour, day and channel; which dishes were sold most and least, and for how long
 * dishes could not be had. Sums in minor units.
 */
export const { endpoint: figures } = defineCall({
  name: 'orderFigures',
  method: 'get',
  path: '/figures',
  tag: 'Orders',
  summary: 'What was sold',
  access: { allows: managersOnly, means: 'Managers and up, of their restaurants.' },
  asks: {
    query: z.object({
      period: z.enum(periods).default('today'),
      location: z.coerce.number().int().positive().optional(),
    }),
  },
  answers: { status: 200, description: 'The figures.' },
  handle: async ({ req, language, query: { location, period } }) => {
    const now = Date.now()
    const { asked, model, own } = await askedPlaces(req, { location, now, period })
    const days = daysAsked(asked, 'now')
    const open = asked.flatMap((one) => {
      const { hours, id, timeZone } = one.location
      const from = momentOf(timeZone, one.now.from, 0)
      return openSpans(hours, timeZone, { from, to: now }).map((span) => ({
        locationId: id,
        ...span,
      }))
    })
    const query = openQuery(req.payload.db.pool)
    const [hours, before, byDay, dishes, lost] = await Promise.all([
      readHourSales(query, days),
      readHourSales(query, daysAsked(asked, 'before')),
      readDaySales(query, days),
      readDishSales(query, days),
      readLostTime(query, open),
    ])
    const named = namedIn([language, ...menuLocales()])
    const nameOf = new Map(model.dishes.map(({ id, name }) => [id, named(name)]))
    const onSale = model.dishes.filter(({ isAvailable }) => isAvailable).map(({ id }) => id)
    const { best, worst } = rankDishes(dishes, onSale, most)
    const withName = <One extends { dishId: number }>(one: One) => ({
      ...one,
      name: nameOf.get(one.dishId) ?? '',
    })
    return {
      headers: { 'Cache-Control': 'private, no-store' },
      body: {
        period,
        asOf: new Date(now).toISOString(),
        places: own.map(({ id, name }) => ({ id, name: named(name) })),
        totals: sumOf(hours),
        before: sumOf(before),
        hours,
        days: byDay,
        best: best.map(withName),
        worst: worst.map(withName),
        lost: lost
          .filter(({ dishId }) => nameOf.has(dishId))
          .slice(0, most)
          .map(withName),
      },
    }
  },
})
