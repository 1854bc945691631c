import { drizzle } from 'drizzle-orm/node-postgres'
import type { Pool } from 'pg'

import { menuCommitted } from '../menuCommits'
import { numberMenuChange } from '../numberMenuChange'
import type { Db } from './Db'

/**
 * Runs `work` in a transaction on a connection of the pool, without Payload: it commits when `work` is done
 * and rolls back when it throws. What changed the menu is done when readers of this process have it.
 */
export async function transact<T>(pool: Pool, work: (db: Db) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let result: T
  let revision: number | null
  try {
    await client.query('begin')
    const db = drizzle({ client })
    result = await work(db)
    revision = await numberMenuChange(db)
    await client.query('commit')
    client.release()
  } catch (error) {
    // What is broken is not given to the next one.
    const isSound = await client.query('rollback').then(
      () => true,
      () => false,
    )
    client.release(!isSound)
    throw error
  }
  if (revision !== null) await menuCommitted(revision)
  return result
}
