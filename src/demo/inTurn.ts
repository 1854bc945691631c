import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { lockByName } from '@/src/db/lockByName'
import { transaction } from '@/src/db/transaction'

/** Runs `work` in a transaction of its own, one at a time in all processes of this database. */
export async function inTurn<T>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    // Whoever comes second waits for a whole fill, which may take longer than a statement may.
    const db = await transaction(req)
    await db.execute(sql`set local statement_timeout = 0`)
    await db.execute(sql`set local lock_timeout = 0`)
    await lockByName(req, 'demo')
    return work(req)
  })
}
