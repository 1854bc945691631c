import type { Payload } from 'payload'

import type { Query } from '@/src/db/menuModel/Query'

import { type KnownAccount, readAccounts } from './readAccounts'

/** The accounts that take a restaurant's money, the preferred first; of one provider the first alone. */
export async function usableAccounts(
  payload: Payload,
  locationId: number,
  query?: Query,
): Promise<KnownAccount[]> {
  const all = await readAccounts(payload, query)
  const here = all.filter(
    ({ isActive, locations, off }) =>
      isActive && off === null && (locations.length === 0 || locations.includes(locationId)),
  )
  return here.filter(
    ({ provider }, index) => here.findIndex((one) => one.provider === provider) === index,
  )
}
