import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import type { Db } from '@/src/db/iiko/Db'
import { inTransaction } from '@/src/db/inTransaction'
import { transaction } from '@/src/db/transaction'

/** Runs `work` in a transaction of Payload's, with the request that carries it. */
export async function requestInTransaction(
  payload: Payload,
  work: (db: Db, req: PayloadRequest) => Promise<void>,
): Promise<void> {
  const req = await createLocalReq({ context: { source: 'iiko' } }, payload)
  await inTransaction(req, async () => work(await transaction(req), req))
}
