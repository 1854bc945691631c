import { z } from 'zod'

import type { Query } from '../menuModel/Query'

const sequence = z.object({ name: z.string(), value: z.string(), isCalled: z.boolean() })
const named = z.object({ name: z.string() })

export type DatabaseState = {
  /** The major version of the server. */
  postgres: number
  migrations: string[]
  locales: string[]
  sequences: z.infer<typeof sequence>[]
}

/** What a backup has to say of a database besides its rows. */
export async function readState(query: Query): Promise<DatabaseState> {
  const [server] = await query(
    z.object({ version: z.number() }),
    `select current_setting('server_version_num')::int / 10000 as version`,
  )
  const migrations = await query(
    named,
    `select name from payload_migrations where batch >= 0 order by name`,
  )
  const locales = await query(
    named,
    `select label::text as name from unnest(enum_range(null::_locales)) as label
     where label::text not in ('ru', 'en') order by label`,
  )
  const sequences = await query(
    sequence,
    `select sequencename as name, coalesce(last_value, start_value)::text as value,
       last_value is not null as "isCalled"
     from pg_sequences where schemaname = 'public' order by sequencename`,
  )
  return {
    postgres: server?.version ?? 0,
    migrations: migrations.map(({ name }) => name),
    locales: locales.map(({ name }) => name),
    sequences,
  }
}
