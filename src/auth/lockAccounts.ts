import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

import { transactionOf } from './transactionOf'

/**
 * Makes other writers of these accounts wait until the request's transaction has ended. Take it
 * before the account is read: what is read under the lock is what the write may build upon.
 * Sign-ins read and hash before they write, and wait only for the moment of writing.
 */
export async function lockAccounts(
  req: Partial<PayloadRequest> | undefined,
  which: SQL,
): Promise<void> {
  const transaction = await transactionOf(req)
  // In the order of ids, so that two requests that lock several never wait for each other. NO KEY
  // leaves alone the rows that only refer to an account.
  await transaction?.execute(sql`select 1 from users where ${which} order by id for no key update`)
}
