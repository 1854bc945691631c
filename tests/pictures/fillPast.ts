import type { Pool } from 'pg'

/** Orders of the first restaurant in the last eight weeks. */
const count = 1_400

/**
 * What the first restaurant has sold in eight weeks and today, by SQL: most of it at lunch and in the evening, one in
 * thirty called off. The next order that Carte takes has the next number.
 */
export async function fillPast(pool: Pool, timeZone: string): Promise<void> {
  await pool.query(
    `with places as (select id from locations order by id limit 1),
     given as (
       select n, (date_trunc('day', now() at time zone $2) - make_interval(days => ($1 - n) * 56 / $1)
         + make_interval(mins => case when n % 3 = 0 then 12 * 60 else 18 * 60 end + n * 7919 % 240)) at time zone $2 as at,
         60000 + (n::bigint * 15485863) % 2600 * 100 as sum
       from generate_series(1, $1::int) n)
     insert into orders (number, placed_at, state, mode, location_id, total, paid, subtotal, discount,
       delivery_fee, service_charge, tips, currency, guest_name, language, pay_by, awaits_payment, seq, token,
       time_kind, time_from, time_until, kitchen_slot)
     select n, at, case when n % 30 = 0 then 'cancelled' else 'completed' end::enum_orders_state,
       (array['delivery', 'pickup', 'dine-in', 'dine-in'])[1 + n % 4]::enum_orders_mode,
       places.id, sum, case when n % 30 = 0 then 0 else sum end, sum, 0, 0, 0, 0, 'RUB', 'Гость', 'ru', 'cash', false,
       6, md5('order' || n), 'soon', at, at, at
     from places, given where at <= now() - interval '1 hour'`,
    [count, timeZone],
  )
  await pool.query(
    `insert into orders_lines (_order, _parent_id, id, key, dish_id, title, quantity, unit_price, discount, total, sold)
     select turn, o.id, o.id || '-' || turn, turn, dish.id, dish.title, 1 + (o.id + turn) % 2, dish.price, 0,
       dish.price * (1 + (o.id + turn) % 2), '{}'
     from orders o, generate_series(1, 3) turn
     cross join lateral (
       select i.id, i.price, l.name as title from menu_items i
       join menu_items_locales l on l._parent_id = i.id and l._locale = 'ru'
       where i.price > 0
       order by abs(hashint4(i.id * 7919 + o.id * 31 + turn)::bigint) * (3 + i.id * 5 % 11) limit 1) dish`,
  )
  await pool.query(
    `insert into order_numbers (location_id, last) select id, $1 from locations
     on conflict (location_id) do update set last = $1`,
    [count],
  )
}
