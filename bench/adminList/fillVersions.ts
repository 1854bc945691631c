import type { Pool } from 'pg'

/** The admin lists the newest versions: makes one for each dish that was written by SQL. */
export async function fillVersions(pool: Pool): Promise<void> {
  const dish = await columns(pool, 'menu_items', '_menu_items_v')
  await pool.query(
    `insert into _menu_items_v (parent_id, latest, created_at, updated_at, ${dish.into})
     select id, true, created_at, updated_at, ${dish.from} from menu_items own`,
  )
  const text = await columns(pool, 'menu_items_locales', '_menu_items_v_locales')
  await pool.query(
    `insert into _menu_items_v_locales (_parent_id, _locale, ${text.into})
     select v.id, own._locale, ${text.from}
     from menu_items_locales own join _menu_items_v v on v.parent_id = own._parent_id`,
  )
}

/** Choices have a type of their own in each table: they are cast. */
async function columns(pool: Pool, table: string, versions: string) {
  const { rows } = await pool.query<{ into: string; from: string }>(
    `select string_agg(quote_ident(kept.column_name), ',') as into,
       string_agg('own.' || quote_ident(own.column_name) || case own.data_type
         when 'USER-DEFINED' then '::text::' || quote_ident(kept.udt_name) else '' end, ',') as from
     from information_schema.columns own
     join information_schema.columns kept
       on kept.table_name = $2 and kept.column_name = 'version_' || own.column_name
     where own.table_name = $1`,
    [table, versions],
  )
  const [found] = rows
  if (!found) throw new Error(`There is no table ${table}.`)
  return found
}
