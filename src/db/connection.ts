import type { PayloadRequest } from 'payload'

import { transaction } from './transaction'

type Connection = Pick<PayloadRequest['payload']['db']['drizzle'], 'execute'>

/** The transaction that `req` carries, or the pool when it carries none: for reading. */
export async function connection(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<Connection> {
  const id = await req.transactionID
  return id === undefined || id === null ? req.payload.db.drizzle : transaction(req)
}
