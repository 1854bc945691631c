import { z } from 'zod'

import type { Query } from '../menuModel/Query'

import type { AskedDays } from './AskedDays'
import { askedDishes, valuesOf } from './askedSales'

const row = z.object({
  dishId: z.number(),
  currency: z.string(),
  quantity: z.coerce.number(),
  /** Minor units. */
  revenue: z.coerce.number(),
})

export type DishSales = z.infer<typeof row>

/** How many of each dish restaurants sold on whole days of theirs. */
export function readDishSales(query: Query, days: readonly AskedDays[]): Promise<DishSales[]> {
  return query(
    row,
    `${askedDishes}
     select dish_id as "dishId", currency, sum(quantity) as quantity, sum(revenue) as revenue
     from sold group by 1, 2 order by 3 desc, 1, 2`,
    valuesOf(days),
  )
}
