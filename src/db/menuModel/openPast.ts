import { z } from 'zod'

import type { Query } from './Query'
import { number } from './rows'

const revision = z.object({ revision: number })
const table = z.object({ name: z.string() })

/**
 * Puts the menu's tables back as they were at a moment, for the rest of the transaction and for this
 * connection alone: temporary tables of the same names stand in front of them. Returns the revision
 * of that moment, null when it is before anything that is still known.
 */
export async function openPast(query: Query, at: Date): Promise<number | null> {
  const [then] = await query(
    revision,
    'select revision from menu_changes where at <= $1 and revision is not null order by revision desc limit 1',
    [at],
  )
  if (!then) return null
  const tables = await query(
    table,
    `select relname as name from pg_trigger join pg_class on pg_class.oid = tgrelid
     where tgname = 'menu_row_went' order by 1`,
  )
  for (const { name } of tables) {
    await query(
      z.unknown(),
      `create temporary table "${name}" on commit drop as
       with undone as (
         select distinct on (key) key, was
         from menu_history join menu_changes on menu_changes.id = change
         where relation = '${name}' and revision > ${then.revision}
         order by key, n
       )
       select * from public."${name}" row where not exists (
         select from undone where undone.key = row.id::text
       )
       union all
       select (jsonb_populate_record(null::public."${name}", was)).* from undone where was is not null`,
    )
  }
  return then.revision
}
