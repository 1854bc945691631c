import { soldRule, soldSums } from './soldRule'

/**
 * The orders of days of restaurants: `days` has `location_id` and `day` by the restaurant's own calendar. Where clocks
 * change at midnight, the day's edges are not where its hours begin; so the day of each order is asked as well.
 */
const ordersOf = (days: string) => `
  ${days} join locations l on l.id = days.location_id
  join orders o on o.location_id = days.location_id
    and o.placed_at >= (days.day::timestamp at time zone l.time_zone) - interval '3 hours'
    and o.placed_at < ((days.day + 1)::timestamp at time zone l.time_zone) + interval '3 hours'
    and (o.placed_at at time zone l.time_zone)::date = days.day`

/** What was sold on such days by scanning their orders: as sales_quarters keeps it. */
export const soldByQuarter = (days: string) => `
  select o.location_id, days.day,
    floor(extract(epoch from (o.placed_at at time zone l.time_zone)::time) / 900)::int as quarter,
    o.mode::text as mode, o.currency, ${soldSums}
  from ${ordersOf(days)}
  group by 1, 2, 3, 4, 5`

/** Which dishes were sold on such days, by scanning: as sales_dishes keeps it. */
export const soldByDish = (days: string) => `
  select o.location_id, days.day, line.dish_id, o.currency, sum(line.quantity) as quantity,
    sum(line.total) as revenue
  from ${ordersOf(days)} join orders_lines line on line._parent_id = o.id
  where ${soldRule.counts}
  group by 1, 2, 3, 4`
