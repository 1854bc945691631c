import { z } from 'zod'

import type { Query } from '@/src/db/menuModel/Query'
import { sealSecret } from '@/src/secrets/sealSecret'

import { type Keys, sealedName } from './openKeys'

/** Keeps the keys of an account, encrypted, in place of the last ones. */
export async function writeKeys(
  query: Query,
  secret: string,
  account: number,
  kept: Keys,
): Promise<void> {
  await query(
    z.object({}),
    `insert into payment_secrets (account_id, sealed) values ($1, $2)
     on conflict (account_id) do update set sealed = excluded.sealed, kept_at = now()`,
    [account, sealSecret(secret, 'payments', sealedName(account), JSON.stringify(kept))],
  )
}
