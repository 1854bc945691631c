import { z } from 'zod'

import type { AskedDays } from '@/src/db/figures/AskedDays'
import type { Query } from '@/src/db/menuModel/Query'
import { localParts } from '@/src/domain/schedule/localParts'

const stored = z.object({
  id: z.number(),
  location_id: z.number(),
  placed_at: z.coerce.date(),
  state: z.string(),
  mode: z.string(),
  currency: z.string(),
  total: z.number(),
  awaits_payment: z.boolean(),
  back: z.coerce.number(),
  lines: z.array(z.object({ dish_id: z.number(), quantity: z.number(), total: z.number() })),
})

/** The figures out of the orders themselves, in plain JavaScript, with the calendar that the menu uses. */
export async function salesByScanning(query: Query, asked: readonly AskedDays[]) {
  const orders = await query(
    stored,
    `select o.*, coalesce((select sum(greatest(refunded - unrefunded, 0)) from payments where order_id = o.id), 0) as back,
       coalesce((select jsonb_agg(to_jsonb(line)) from orders_lines line where _parent_id = o.id), '[]') as lines
     from orders o`,
  )
  const zoneOf = await query(
    z.object({ id: z.number(), time_zone: z.string() }),
    'select id, time_zone from locations',
  )
  const hours = new Map<string, { orders: number; revenue: number; calledOff: number }>()
  const days = new Map<string, { orders: number; revenue: number; calledOff: number }>()
  const dishes = new Map<string, { quantity: number; revenue: number }>()
  for (const one of orders) {
    const wanted = asked.find(({ locationId }) => locationId === one.location_id)
    const zone = zoneOf.find(({ id }) => id === one.location_id)?.time_zone
    if (!wanted || !zone) continue
    const { date, minutes } = localParts(zone, one.placed_at.getTime())
    if (date < wanted.from || date > wanted.to) continue
    const isOff = one.state === 'cancelled' || one.state === 'rejected'
    const counts = !isOff && !one.awaits_payment
    if (counts) {
      for (const line of one.lines) {
        const key = `${line.dish_id} ${one.currency}`
        const sum = dishes.get(key) ?? { quantity: 0, revenue: 0 }
        dishes.set(key, {
          quantity: sum.quantity + line.quantity,
          revenue: sum.revenue + line.total,
        })
      }
    }
    if (date === wanted.to && Math.floor(minutes / 15) >= wanted.quarters) continue
    const group = `${one.mode} ${one.currency}`
    for (const [into, key] of [
      [hours, `${Math.floor(minutes / 60)} ${group}`],
      [days, `${one.location_id} ${date} ${group}`],
    ] as const) {
      const sum = into.get(key) ?? { orders: 0, revenue: 0, calledOff: 0 }
      into.set(key, {
        orders: sum.orders + Number(counts),
        revenue: sum.revenue + (counts ? Math.max(one.total - one.back, 0) : 0),
        calledOff: sum.calledOff + Number(isOff),
      })
    }
  }
  return { hours, days, dishes }
}
