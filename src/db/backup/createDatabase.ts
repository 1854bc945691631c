import { escapeIdentifier } from 'pg'
import { z } from 'zod'

import { openQuery } from '../menuModel/openQuery'
import { inConnection } from './inConnection'

/** Makes an empty database on the server; false when it is there already. */
export function createDatabase(connectionString: string, name: string): Promise<boolean> {
  return inConnection(connectionString, async (client) => {
    const [known] = await openQuery(client)(
      z.unknown(),
      'select 1 from pg_database where datname = $1',
      [name],
    )
    if (known) return false
    await client.query(`create database ${escapeIdentifier(name)} template template0`)
    return true
  })
}
