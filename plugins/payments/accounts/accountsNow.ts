import type { Payload } from 'payload'

import { shareReads } from '@/src/db/shareReads'

import { type KnownAccount, readAccounts } from './readAccounts'

const readers = new WeakMap<Payload, () => Promise<KnownAccount[]>>()

/** Every account as it is after this was called, read together for all who ask at once; outside of transactions. */
export function accountsNow(payload: Payload): Promise<KnownAccount[]> {
  const read = readers.get(payload) ?? shareReads(() => readAccounts(payload))
  readers.set(payload, read)
  return read()
}
