import type { PayloadRequest } from 'payload'

type Connection = Pick<PayloadRequest['payload']['db']['drizzle'], 'execute'>

function isConnection(db: unknown): db is Connection {
  return typeof db === 'object' && db !== null && 'execute' in db
}

/** The connection of the transaction that `req` carries; throws when there is none. */
export async function transaction(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<Connection> {
  const id = await req.transactionID
  const db = id === undefined ? undefined : req.payload.db.sessions?.[id]?.db
  if (!isConnection(db)) throw new Error('This statement runs inside a transaction only.')
  return db
}
