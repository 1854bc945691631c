import { z } from 'zod'

import type { Query } from '@/src/db/menuModel/Query'

import { type Keys, openKeys } from './openKeys'

/** The keys of an account: none yet, or `unreadable` with this PAYLOAD_SECRET. */
export async function readKeys(
  query: Query,
  secret: string,
  account: number,
): Promise<Keys | 'unreadable'> {
  const [row] = await query(
    z.object({ sealed: z.string() }),
    'select sealed from payment_secrets where account_id = $1',
    [account],
  )
  return row ? (openKeys(secret, account, row.sealed) ?? 'unreadable') : {}
}
