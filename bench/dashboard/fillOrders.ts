import type { Pool } from 'pg'

/** How many days back orders go. */
const days = 365

/**
 * So many orders of the last year by SQL, spread over the restaurants, channels and hours that they are open, each of
 * one to five dishes; one in thirty called off. They lie in the tables by their times, as they would have come. Triggers
 * and foreign keys rest meanwhile: what they would have noted is noted afterwards, all at once.
 */
export async function fillOrders(pool: Pool, count: number): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query("set statement_timeout = 0; set session_replication_role = 'replica'")
    await client.query(
      `with places as (
         select array_agg(id order by id) as ids from locations
       )
       insert into orders (number, placed_at, state, mode, location_id, total, paid, subtotal, discount,
         delivery_fee, service_charge, tips, currency, guest_name, language, pay_by, awaits_payment, seq, token,
         time_kind, time_from, time_until, kitchen_slot)
       select n, at, case when n % 30 = 0 then 'cancelled' else 'completed' end::enum_orders_state,
         (array['delivery', 'pickup', 'dine-in'])[1 + n % 3]::enum_orders_mode,
         ids[1 + (n::bigint * 7919 % cardinality(ids))::int], sum, sum, sum, 0, 0, 0, 0, 'RUB', 'Гость', 'ru', 'cash', false,
         6, md5('order' || n), 'soon', at, at, at
       from places, generate_series(1, $1::int) n
       cross join lateral (select date_trunc('day', now()) - make_interval(
           days => (n::bigint * 104729 % $2::int)::int,
           secs => -(6 * 3600 + (n::bigint * 1299709) % (13 * 3600))) as at,
         30000 + (n::bigint * 15485863) % 400000 as sum) own
       where at <= now()
       order by at`,
      [count, days],
    )
    await client.query(`
      insert into orders_lines (_order, _parent_id, id, key, dish_id, title, quantity, unit_price, discount,
        total, sold)
      select turn, o.id, o.id || '-' || turn, turn, dishes.ids[1 + (o.id * 31 + turn * turn * 17) % cardinality(dishes.ids)],
        'Блюдо', 1 + (o.id + turn) % 2, 10000, 0, 10000 * (1 + (o.id + turn) % 2), '{}'
      from orders o, (select array_agg(id order by id) as ids from menu_items) dishes,
        generate_series(1, 1 + o.id % 5) turn`)
    await client.query('set session_replication_role = default')
    await client.query('delete from sales_touches')
    await client.query('select sales_touch_all(null)')
  } finally {
    client.release(true)
  }
  await pool.query('vacuum analyze')
}
