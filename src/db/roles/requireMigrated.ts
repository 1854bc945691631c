import type { Client } from 'pg'
import { z } from 'zod'

import { PendingMigrationsError } from './PendingMigrationsError'

const oneRow = z.tuple([z.object({ may: z.boolean(), has_list: z.boolean() })])
const names = z.array(z.object({ name: z.string().nullable() }))

/**
 * Nothing where this role may make tables, which is to run migrations. Of one that may not, every
 * migration has to have been run: rejects with PendingMigrationsError.
 */
export async function requireMigrated(
  client: Pick<Client, 'query'>,
  migrations: readonly { name: string }[],
): Promise<void> {
  const rights = await client.query(
    `select has_schema_privilege('public', 'create') as may,
       to_regclass('public.payload_migrations') is not null as has_list`,
  )
  const [{ may, has_list }] = oneRow.parse(rights.rows)
  if (may) return
  const run = has_list ? await client.query('select name from payload_migrations') : { rows: [] }
  const done = new Set(names.parse(run.rows).map(({ name }) => name))
  const pending = migrations.map(({ name }) => name).filter((name) => !done.has(name))
  if (pending.length > 0) throw new PendingMigrationsError(pending)
}
