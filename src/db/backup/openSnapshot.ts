import { Client } from 'pg'
import { z } from 'zod'

import { openQuery } from '../menuModel/openQuery'
import type { Query } from '../menuModel/Query'

export type Snapshot = {
  client: Client
  query: Query
  /** By which pg_dump sees the same. */
  id: string
  close: () => Promise<void>
}

/** The database as it is at this moment, however long it is read: one transaction that sees no later change. */
export async function openSnapshot(connectionString: string): Promise<Snapshot> {
  const client = new Client({ connectionString, application_name: 'carte-backup' })
  // A lost connection also fails the statement under way, which tells it.
  client.on('error', () => undefined)
  await client.connect()
  const query = openQuery(client)
  try {
    await client.query('begin isolation level repeatable read read only')
    // A large table takes longer than what the role allows a request of guests.
    await client.query(
      'set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0',
    )
    const [exported] = await query(
      z.object({ id: z.string() }),
      'select pg_export_snapshot() as id',
    )
    return { client, query, id: exported?.id ?? '', close: () => client.end() }
  } catch (error) {
    await client.end()
    throw error
  }
}
