import { z } from 'zod'

import type { PriceList, PriceSchedule } from '@/src/domain/menu/model/Menu'

import { grouped } from '@/src/domain/lists/grouped'
import type { Ids } from './Ids'
import { among, published } from './published'
import type { Query } from './Query'
import { readReach } from './readReach'
import { count, key, named, number } from './rows'
import { scheduled, scheduleOf } from './scheduleOf'
import { textOf } from './textOf'

const row = z.object({
  id: z.number(),
  kind: z.enum(['percent', 'prices']),
  percent: count,
  rounding: number.nullable().transform((value) => value ?? 1),
  ...scheduled,
})

const priced = z.object({
  _parent_id: z.number(),
  dish_id: z.number(),
  size: key,
  price: z.number(),
})

export async function readPriceSchedules(query: Query, ids: Ids): Promise<PriceSchedule[]> {
  const rows = await query(
    row,
    `select id, kind, percent, rounding, windows, starts_on, ends_on
     from price_schedules where ${among('id')} and ${published}`,
    [ids],
  )
  const texts = grouped(
    await query(
      named,
      `select _parent_id, _locale, name from price_schedules_locales where ${among('_parent_id')}`,
      [ids],
    ),
    ({ _parent_id }) => _parent_id,
  )
  const prices = grouped(
    await query(
      priced,
      `select _parent_id, dish_id, size, price from price_schedules_prices
       where ${among('_parent_id')} and dish_id is not null and price is not null order by _order`,
      [ids],
    ),
    ({ _parent_id }) => _parent_id,
  )
  const reachOf = await readReach(query, 'price_schedules', ids)
  return rows.map(({ id, kind, percent, rounding, ...schedule }) => {
    const { categories, dishes, ...reach } = reachOf(id)
    const list: PriceList = {
      kind: 'prices',
      prices: (prices.get(id) ?? []).map(({ dish_id, size, price }) => ({
        dishId: dish_id,
        sizeKey: size,
        price,
      })),
    }
    return {
      id,
      name: textOf(texts.get(id), 'name'),
      schedule: scheduleOf(schedule),
      ...reach,
      adjustment:
        kind === 'prices' ? list : { kind, percent, roundTo: rounding, categories, dishes },
    }
  })
}
