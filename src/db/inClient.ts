import type { Pool } from 'pg'

import { openQuery } from './menuModel/openQuery'
import type { Query } from './menuModel/Query'

/** Runs `work` in a transaction of its own on a connection of the pool. */
export async function inClient<T>(pool: Pool, work: (query: Query) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const result = await work(openQuery(client))
    await client.query('commit')
    client.release()
    return result
  } catch (error) {
    // What is broken is not given to the next one.
    const isSound = await client.query('rollback').then(
      () => true,
      () => false,
    )
    client.release(!isSound)
    throw error
  }
}
