import { sessionQuery } from '@/src/db/menuModel/sessionQuery'
import type { OnlineWays } from '@/src/orders/ports'

import { usableAccounts } from './usableAccounts'

/** The providers whose accounts take a restaurant's money now. */
export const onlineWays: OnlineWays = async (req, locationId) => {
  const query = req.transactionID ? await sessionQuery(req) : undefined
  const accounts = await usableAccounts(req.payload, locationId, query)
  return accounts.map(({ provider }) => provider)
}
