import type { AskedDays } from './AskedDays'
import { soldByDish, soldByQuarter } from './soldOn'

const asked = `asked as (
    select * from unnest($1::int[], $2::date[], $3::date[], $4::int[])
      as given (location_id, first_day, last_day, quarters)
  ), touched as (
    select distinct location_id, day from (
      select t.location_id, (t.at at time zone l.time_zone)::date as day
      from sales_touches t join locations l on l.id = t.location_id
    ) each join asked using (location_id)
    where day between first_day and last_day
  )`

const of = (table: string, columns: string, scanned: string) => `
  with ${asked}, sold as materialized (
    select ${columns} from asked join ${table} kept on kept.location_id = asked.location_id
      and kept.day between first_day and last_day
    where not exists (select from touched
      where touched.location_id = kept.location_id and touched.day = kept.day)
    union all
    select ${columns} from (${scanned}) kept
  )`

/**
 * `sold`: what was kept of the days that are asked for, and by scanning what was touched and not folded yet: one
 * snapshot, so that no order is missing or twice.
 */
export const askedQuarters = of(
  'sales_quarters',
  'kept.location_id, kept.day, quarter, mode, currency, orders, revenue, called_off',
  soldByQuarter('touched days'),
)

/** The same for dishes: whole days. */
export const askedDishes = of(
  'sales_dishes',
  'dish_id, currency, quantity, revenue',
  soldByDish('touched days'),
)

/** The values of both. */
export const valuesOf = (days: readonly AskedDays[]): unknown[] => [
  days.map(({ locationId }) => locationId),
  days.map(({ from }) => from),
  days.map(({ to }) => to),
  days.map(({ quarters }) => quarters),
]
