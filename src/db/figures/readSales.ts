import { z } from 'zod'

import type { Query } from '../menuModel/Query'

import type { AskedDays } from './AskedDays'
import { askedDays, askedHours, valuesOf } from './askedSales'

const sums = {
  mode: z.string(),
  currency: z.string(),
  orders: z.coerce.number(),
  /** Minor units. */
  revenue: z.coerce.number(),
  calledOff: z.coerce.number(),
}
const ofHour = z.object({ hour: z.number(), ...sums })
const ofDay = z.object({ locationId: z.number(), day: z.string(), ...sums })

export type HourSales = z.infer<typeof ofHour>
export type DaySales = z.infer<typeof ofDay>

const totals = `mode, currency, sum(orders) as orders, sum(revenue) as revenue,
  sum(called_off) as "calledOff"`

/** What restaurants sold on days of theirs: by the hours of their own clocks and by channel. */
export function readHourSales(query: Query, days: readonly AskedDays[]): Promise<HourSales[]> {
  return query(
    ofHour,
    `${askedHours}
     select hour, ${totals} from sold
     group by 1, mode, currency order by 1, mode, currency`,
    valuesOf(days),
  )
}

/** The same by restaurant, day and channel. */
export function readDaySales(query: Query, days: readonly AskedDays[]): Promise<DaySales[]> {
  return query(
    ofDay,
    `${askedDays}
     select location_id as "locationId", sold.day::text as day, ${totals} from sold
     group by 1, 2, mode, currency order by 2, 1, mode, currency`,
    valuesOf(days),
  )
}
