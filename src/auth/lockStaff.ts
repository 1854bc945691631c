import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transactionOf } from './transactionOf'

/** Any number that nothing else locks: it names "one change of who owns the restaurant at a time". */
const staffLock = 7_202_612

/**
 * Makes other requests that call this wait until the request's transaction has ended, in every
 * process: for rules about all accounts together, which locks of single rows cannot keep.
 */
export async function lockStaff(req: PayloadRequest): Promise<void> {
  const transaction = await transactionOf(req)
  await transaction?.execute(sql`select pg_advisory_xact_lock(${staffLock})`)
}
