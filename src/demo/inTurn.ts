import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { lockByName } from '@/src/db/lockByName'

/** Runs `work` in a transaction of its own, one at a time in all processes of this database. */
export async function inTurn<T>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    await lockByName(req, 'demo')
    return work(req)
  })
}
