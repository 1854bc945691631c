import { soldRule, soldSums } from './soldRule'

/**
 * The orders of days of restaurants: `days` has `location_id` and `day` by the restaurant's own calendar. Where clocks
 * change at midnight, the day's edges are not where its hours begin; so the day of each order is asked as well. `offset
 * 0` has Postgres look up each day's orders by their index, however many it believes there are.
 */
const ordersOf = (days: string) => `
  ${days} join locations l on l.id = days.location_id
  cross join lateral (
    select * from orders
    where location_id = days.location_id
      and placed_at >= (days.day::timestamp at time zone l.time_zone) - interval '3 hours'
      and placed_at < ((days.day + 1)::timestamp at time zone l.time_zone) + interval '3 hours'
      and (placed_at at time zone l.time_zone)::date = days.day
    offset 0
  ) o`

/** What was sold on such days by scanning their orders: as sales_quarters keeps it. */
export const soldByQuarter = (days: string) => `
  select o.location_id, days.day,
    floor(extract(epoch from (o.placed_at at time zone l.time_zone)::time) / 900)::int as quarter,
    o.mode::text as mode, o.currency, ${soldSums}
  from ${ordersOf(days)}
  group by 1, 2, 3, 4, 5`

/** Which dishes were sold on such days, by scanning: as sales_dishes keeps it. */
export const soldByDish = (days: string) => `
  select o.location_id, days.day, line.dish_id, o.currency, sum(line.quantity)::int as quantity,
    sum(line.total)::bigint as revenue
  from ${ordersOf(days)}
  cross join lateral (select * from orders_lines where _parent_id = o.id offset 0) line
  where ${soldRule.counts}
  group by 1, 2, 3, 4`
