import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'

type Connection = Pick<PostgresAdapter['drizzle'], 'execute'>

const touched = z.object({ rows: z.array(z.object({ change: z.string().nullable() })) })
const numbered = z.object({ rows: z.tuple([z.object({ revision: z.coerce.number() })]) })

/**
 * The last thing before a commit: gives the transaction's change of the menu its revision and returns
 * it; null when the transaction did not touch the menu. Rejects when an earlier statement broke the
 * transaction. See the migration menu_changes.
 */
export async function numberMenuChange(db: Connection): Promise<number | null> {
  const asked = touched.parse(
    await db.execute(sql`select nullif(current_setting('carte.menu_change', true), '') as change`),
  )
  if (!asked.rows[0]?.change) return null
  // What the deferred trigger would do during the commit, when nothing could be read any more.
  await db.execute(sql`set constraints menu_change_numbered immediate`)
  const { rows } = numbered.parse(
    await db.execute(sql`select current_setting('carte.menu_revision') as revision`),
  )
  return rows[0].revision
}
