import { z } from 'zod'

import type { Query } from '../menuModel/Query'

const nothing = z.object({})
const week = z.object({ location_id: z.number(), week: z.string() })

/**
 * Adds up the dishes of at most `batch` weeks that are over and whose days have changed since they were added up last.
 * Belongs into the transaction that folds, so that no day changes meanwhile. Returns whether there may be more.
 */
export async function sumWeeks(query: Query, { batch = 50 } = {}): Promise<boolean> {
  const weeks = await query(
    week,
    `select location_id, week::text from sales_weeks
     where not is_summed and week < sales_week_of(current_date) limit $1`,
    [batch],
  )
  if (weeks.length === 0) return false
  const given = 'unnest($1::int[], $2::date[]) as weeks (location_id, week)'
  const values = [weeks.map((one) => one.location_id), weeks.map((one) => one.week)]
  await query(
    nothing,
    `delete from sales_week_dishes kept using ${given}
     where kept.location_id = weeks.location_id and kept.week = weeks.week`,
    values,
  )
  await query(
    nothing,
    `insert into sales_week_dishes (location_id, week, dish_id, currency, quantity, revenue)
     select weeks.location_id, weeks.week, dish_id, currency, sum(quantity), sum(revenue)
     from ${given} cross join lateral (
       select * from sales_dishes own
       where own.location_id = weeks.location_id and day between weeks.week and weeks.week + 6
       offset 0) days
     group by 1, 2, 3, 4`,
    values,
  )
  await query(
    nothing,
    `update sales_weeks kept set is_summed = true from ${given}
     where kept.location_id = weeks.location_id and kept.week = weeks.week`,
    values,
  )
  return weeks.length === batch
}
