import type { ClientBase, Pool } from 'pg'

import { openQuery } from './menuModel/openQuery'
import type { Query } from './menuModel/Query'

/** Runs `work` in a transaction of its own on a connection of the pool; each statement by what `over` makes of it. */
export async function inClient<T>(
  pool: Pool,
  work: (query: Query) => Promise<T>,
  over: (client: ClientBase) => Query = openQuery,
): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const result = await work(over(client))
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
