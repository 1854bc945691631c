import type { PayloadRequest } from 'payload'

import { transaction } from '../transaction'

import { drizzleQuery } from './drizzleQuery'
import type { Query } from './Query'

/** A Query inside the transaction that `req` carries; sees what was written in it. */
export async function sessionQuery(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<Query> {
  return drizzleQuery(await transaction(req))
}
