import { z } from 'zod'

import { managersOnly } from '@/src/access/managersOnly'
import { readDishSales } from '@/src/db/figures/readDishSales'
import { readDaySales } from '@/src/db/figures/readSales'
import { openQuery } from '@/src/db/menuModel/openQuery'
import { periods } from '@/src/domain/figures/Period'
import { namedIn } from '@/src/domain/menu/desk/namedIn'
import { currencyExponent } from '@/src/domain/money/currencyExponent'
import type { Cell } from '@/src/domain/sheet/Value'
import { channels } from '@/src/domain/menu/model/Channel'
import { channelLabels } from '@/src/fields/channels'
import { languages } from '@/src/i18n/language'
import { menuLocales } from '@/src/i18n/menuLocales'
import { writeCsv } from '@/src/menu/sheet/file/writeCsv'

import { defineCall } from '../../v1/call/defineCall'

import { askedPlaces, daysAsked } from './askedPlaces'

const heads = {
  ru: {
    days: ['День', 'Ресторан', 'Канал', 'Заказов', 'Выручка', 'Средний чек', 'Отменено', 'Валюта'],
    dishes: ['Блюдо', 'Продано', 'На сумму', 'Валюта'],
  },
  en: {
    days: [
      ...['Day', 'Restaurant', 'Channel', 'Orders', 'Revenue', 'Average bill', 'Called off'],
      'Currency',
    ],
    dishes: ['Dish', 'Sold', 'For', 'Currency'],
  },
} as const

/** A sum of minor units as a spreadsheet counts with it. */
const amount = (minor: number, currency: string) => minor / 10 ** currencyExponent(currency)

/** `GET /api/orders/figures-file?what=days`: the same figures as a table for Excel, by day and channel or by dish. */
export const { endpoint: figuresFile } = defineCall({
  name: 'orderFiguresFile',
  method: 'get',
  path: '/figures-file',
  tag: 'Orders',
  summary: 'What was sold, as CSV',
  access: { allows: managersOnly, means: 'Managers and up, of their restaurants.' },
  asks: {
    query: z.object({
      what: z.enum(['days', 'dishes']).default('days'),
      period: z.enum(periods).default('today'),
      location: z.coerce.number().int().positive().optional(),
      language: z.enum(languages).default('ru'),
    }),
  },
  answers: { status: 200, description: 'The file.' },
  handle: async ({ req, query: { language, location, period, what } }) => {
    const now = Date.now()
    const { asked, model } = await askedPlaces(req, { location, now, period })
    const named = namedIn([language, ...menuLocales()])
    const query = openQuery(req.payload.db.pool)
    const days = daysAsked(asked, 'now')
    const rows: Cell[][] =
      what === 'days'
        ? (await readDaySales(query, days)).map((one) => {
            const place = asked.find((other) => other.location.id === one.locationId)
            const channel = channels.find((other) => other === one.mode)
            const average = one.orders > 0 ? Math.round(one.revenue / one.orders) : null
            return [
              one.day,
              place ? named(place.location.name) : '',
              channel ? channelLabels[channel][language] : one.mode,
              one.orders,
              amount(one.revenue, one.currency),
              average === null ? null : amount(average, one.currency),
              one.calledOff,
              one.currency,
            ]
          })
        : (await readDishSales(query, days)).map((one) => {
            const dish = model.dishes.find(({ id }) => id === one.dishId)
            const sum = amount(one.revenue, one.currency)
            return [dish ? named(dish.name) : `№ ${one.dishId}`, one.quantity, sum, one.currency]
          })
    const file = writeCsv({ name: what, rows: [[...heads[language][what]], ...rows] }, language)
    const last = asked[0]?.now.to ?? new Date(now).toISOString().slice(0, 10)
    return {
      response: new Response(new Uint8Array(file), {
        headers: {
          'Cache-Control': 'private, no-store',
          'Content-Disposition': `attachment; filename="carte-${what}-${period}-${last}.csv"`,
          'Content-Type': 'text/csv; charset=utf-8',
        },
      }),
    }
  },
})
