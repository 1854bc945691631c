import type { Pool } from 'pg'
import { z } from 'zod'

import { inClient } from '../inClient'

import { soldByDish, soldByQuarter } from './soldOn'
import { sumWeeks } from './sumWeeks'

/** Names "folds sales" among the locks of transactions; the migration's trigger of time zones knows it too. */
const foldLock = 7_202_632

const nothing = z.object({})
const day = z.object({ location_id: z.number(), day: z.string(), touches: z.coerce.number() })
const given = 'unnest($1::int[], $2::date[]) as days (location_id, day)'

/**
 * Counts the days anew whose orders were touched, of at most `batch` touches, and keeps what came out: what was touched
 * meanwhile stays noted. Weeks are added up when nothing is left to count. One at a time folds; whoever finds another at
 * it leaves it to that one. Returns whether there may be more to do at once.
 */
export async function foldSales(pool: Pool, { batch = 100 } = {}): Promise<boolean> {
  return inClient(pool, async (query) => {
    const [lock] = await query(
      z.object({ is: z.boolean() }),
      'select pg_try_advisory_xact_lock($1) as is',
      [foldLock],
    )
    if (!lock?.is) return false
    const days = await query(
      day,
      `with gone as (
         delete from sales_touches
         where ctid = any (array(select ctid from sales_touches limit $1))
         returning location_id, at
       )
       select distinct l.id as location_id, (at at time zone l.time_zone)::date::text as day,
         (select count(*) from gone) as touches
       from gone join locations l on l.id = gone.location_id`,
      [batch],
    )
    if (days.length === 0) return sumWeeks(query)
    const values = [days.map((one) => one.location_id), days.map((one) => one.day)]
    for (const table of ['sales_quarters', 'sales_dishes']) {
      await query(
        nothing,
        `delete from ${table} kept using ${given}
         where kept.location_id = days.location_id and kept.day = days.day`,
        values,
      )
    }
    await query(
      nothing,
      `insert into sales_quarters (location_id, day, quarter, mode, currency, orders, revenue, called_off)
       ${soldByQuarter(given)}`,
      values,
    )
    await query(
      nothing,
      `insert into sales_dishes (location_id, day, dish_id, currency, quantity, revenue)
       ${soldByDish(given)}`,
      values,
    )
    return days[0]?.touches === batch || sumWeeks(query)
  })
}
