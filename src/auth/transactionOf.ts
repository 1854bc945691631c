import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

type Transaction = { execute: (statement: SQL) => Promise<unknown> }

function isTransaction(db: unknown): db is Transaction {
  return (
    typeof db === 'object' && db !== null && 'execute' in db && typeof db.execute === 'function'
  )
}

/**
 * The open transaction that the request carries, to run statements of our own inside of it.
 * `undefined` when there is none: a lock taken outside of a transaction would be gone at once.
 */
export async function transactionOf(
  req: Partial<PayloadRequest> | undefined,
): Promise<Transaction | undefined> {
  const id = await req?.transactionID
  if (id === undefined || id === null) return undefined
  const db = req?.payload?.db.sessions?.[id]?.db
  return isTransaction(db) ? db : undefined
}
