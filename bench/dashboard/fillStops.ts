import type { Pool } from 'pg'

/** Takes dishes off sale and brings them back, restaurant by restaurant, so often a day for four weeks: as iiko does. */
export async function fillStops(pool: Pool, perDay: number): Promise<void> {
  await pool.query(
    `insert into stop_list (location_id, dish_id, size, updated_at, created_at)
     select l.id, d.id, null, now(), now() from locations l, menu_items d where d.id % 20 = 0`,
  )
  // Each change is a transaction of its own: here their history is written as it would have been.
  await pool.query(
    `with changes as (
       insert into menu_changes (revision)
       select (select max(revision) from menu_changes) + n from generate_series(1, 28 * $1::int) n
       returning id, revision
     )
     insert into menu_history (change, relation, key, was)
     select c.id, 'stop_list', s.id::text,
       case when c.revision % 2 = 0 then to_jsonb(s) end
     from changes c
     join (select s.*, row_number() over (order by id) - 1 as turn, count(*) over () as of from stop_list s) s
       on s.turn = (c.revision / 2) % s.of`,
    [perDay],
  )
  // A change is given its moment when it is committed.
  await pool.query(
    `update menu_changes c set at = now() - own.back * interval '1 day' / $1::int
     from (select id, row_number() over (order by id desc) - 1 as back from menu_changes) own
     where own.id = c.id and own.back < 28 * $1::int`,
    [perDay],
  )
  await pool.query('vacuum analyze')
}
