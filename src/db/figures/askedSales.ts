import type { AskedDays } from './AskedDays'
import { soldByDish, soldByQuarter } from './soldOn'

/**
 * `asked`: the days that are asked for; `touched`: those of them with orders that were touched and not folded yet. All
 * that follows reads one snapshot: what was rolled up of the other days, and the touched ones by scanning, so that no
 * order is missing or twice. Rows are found by their key, whatever Postgres believes there is of a period: `offset 0`.
 */
const asking = `
  asked as (
    select * from unnest($1::int[], $2::date[], $3::date[], $4::int[])
      as given (location_id, first_day, last_day, quarters)
  ), touched as (
    select distinct location_id, day from (
      select t.location_id, (t.at at time zone l.time_zone)::date as day
      from sales_touches t join locations l on l.id = t.location_id
    ) each join asked using (location_id)
    where day between first_day and last_day
  )`

const untouched = `own.day <> all (array(
  select touched.day from touched where touched.location_id = asked.location_id))`

/** `sold`: whole days by their hours, the last one by quarters of an hour up to the one that is asked for. */
function soldInTime(keys: string): string {
  const part = (rows: string) => `
    select ${keys}, sum(orders) as orders, sum(revenue) as revenue, sum(called_off) as called_off
    from ${rows} group by ${keys}`
  return `with ${asking}, sold as (
    select one.* from asked cross join lateral (${part(`(
      select own.* from sales_hours own
      where own.location_id = asked.location_id and own.day between first_day and last_day - 1
        and ${untouched}
      offset 0) kept`)}) one
    union all
    select one.* from asked cross join lateral (${part(`(
      select own.*, quarter / 4 as hour from sales_quarters own
      where own.location_id = asked.location_id and own.day = last_day and own.quarter < quarters
        and ${untouched}
      offset 0) kept`)}) one
    union all
    ${part(`(
      select fresh.*, quarter / 4 as hour
      from (${soldByQuarter('touched days')}) fresh join asked using (location_id)
      where day < last_day or quarter < quarters) fresh`)}
  )`
}

/** By hour and channel. */
export const askedHours = soldInTime('hour, mode, currency')

/** By restaurant, day and channel. */
export const askedDays = soldInTime('location_id, day, mode, currency')

/** By dish, of whole days: `sold` has whole weeks where they were added up, and the days around them. */
export const askedDishes = `
  with ${asking}, weeks as (
    select own.location_id, own.week from asked join sales_weeks own using (location_id)
    where own.is_summed and own.week between first_day and last_day - 6
      and not exists (select from touched
        where touched.location_id = own.location_id and sales_week_of(touched.day) = own.week)
  ), days as (
    select location_id, own.day
    from asked cross join lateral (select day::date from generate_series(
      first_day::timestamp, last_day::timestamp, '1 day') day) own
    where ${untouched} and sales_week_of(own.day) <> all (array(
      select week from weeks where weeks.location_id = asked.location_id))
  ), sold as (
    select one.* from weeks cross join lateral (
      select dish_id, currency, quantity, revenue from sales_week_dishes own
      where own.location_id = weeks.location_id and own.week = weeks.week
      offset 0) one
    union all
    select one.* from days cross join lateral (
      select dish_id, currency, quantity, revenue from sales_dishes own
      where own.location_id = days.location_id and own.day = days.day
      offset 0) one
    union all
    select dish_id, currency, quantity, revenue from (${soldByDish('touched days')}) fresh
  )`

/** The values of each. */
export const valuesOf = (days: readonly AskedDays[]): unknown[] => [
  days.map(({ locationId }) => locationId),
  days.map(({ from }) => from),
  days.map(({ to }) => to),
  days.map(({ quarters }) => quarters),
]
