import type { AskedDays } from './AskedDays'
import { soldByDish, soldByQuarter } from './soldOn'

type Figure = {
  table: 'sales_dishes' | 'sales_quarters'
  /** The same by scanning the days `days`. */
  scanned: string
  /** What is told apart, and what is added up: of a row `kept`. */
  keys: string
  sums: string
  /** A column more of each row. */
  more?: string
  /** Which rows of the days count: all where it is left out. */
  only?: string
}

/**
 * `sold`: what was kept of the days that are asked for, and by scanning what was touched and not folded yet: one
 * snapshot, so that no order is missing or twice. Each restaurant's rows are found by their key, whatever Postgres
 * believes there is of a period, and added up before they are put together.
 */
function soldOf({ keys, more = '', only = 'true', scanned, sums, table }: Figure): string {
  const part = (rows: string) => `
    select ${keys}, ${sums} from ${rows} kept where ${only} group by ${keys}`
  return `
    with asked as (
      select * from unnest($1::int[], $2::date[], $3::date[], $4::int[])
        as given (location_id, first_day, last_day, quarters)
    ), touched as (
      select distinct location_id, day from (
        select t.location_id, (t.at at time zone l.time_zone)::date as day
        from sales_touches t join locations l on l.id = t.location_id
      ) each join asked using (location_id)
      where day between first_day and last_day
    ), sold as (
      select one.* from asked cross join lateral (${part(`(
        select own.*${more} from ${table} own
        where own.location_id = asked.location_id and own.day between first_day and last_day
          and own.day <> all (array(
            select touched.day from touched where touched.location_id = asked.location_id))
        offset 0)`)}) one
      union all
      ${part(`(select fresh.*${more}, last_day, quarters from (${scanned}) fresh join asked using (location_id))`)}
    )`
}

const counted = 'sum(orders) as orders, sum(revenue) as revenue, sum(called_off) as called_off'
const quarters = {
  table: 'sales_quarters',
  scanned: soldByQuarter('touched days'),
  sums: counted,
  only: 'day < last_day or quarter < quarters',
} as const

/** By hour and channel. */
export const askedHours = soldOf({
  ...quarters,
  more: ', quarter / 4 as hour',
  keys: 'hour, mode, currency',
})

/** By restaurant, day and channel. */
export const askedDays = soldOf({ ...quarters, keys: 'location_id, day, mode, currency' })

/** By dish, of whole days. */
export const askedDishes = soldOf({
  table: 'sales_dishes',
  scanned: soldByDish('touched days'),
  keys: 'dish_id, currency',
  sums: 'sum(quantity) as quantity, sum(revenue) as revenue',
})

/** The values of each. */
export const valuesOf = (days: readonly AskedDays[]): unknown[] => [
  days.map(({ locationId }) => locationId),
  days.map(({ from }) => from),
  days.map(({ to }) => to),
  days.map(({ quarters }) => quarters),
]
