import { escapeIdentifier } from 'pg'

import { inConnection } from './inConnection'

/** Removes a database of the server with all that is in it, whoever is connected to it. */
export function dropDatabase(connectionString: string, name: string): Promise<void> {
  return inConnection(connectionString, async (client) => {
    await client.query(`drop database if exists ${escapeIdentifier(name)} with (force)`)
  })
}
