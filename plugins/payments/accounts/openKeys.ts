import { z } from 'zod'

import { openSecret } from '@/src/secrets/openSecret'

/** The keys of an account, by the names of `PaymentKey`. */
export type Keys = Readonly<Record<string, string>>

const keys = z.record(z.string(), z.string())

/** Under which name the keys of an account are sealed. */
export const sealedName = (account: number) => `account:${account}`

/** What was sealed for an account; null when it does not open: PAYLOAD_SECRET is another one now. */
export function openKeys(secret: string, account: number, sealed: string): Keys | null {
  const opened = openSecret(secret, 'payments', sealedName(account), sealed)
  return opened === null ? null : (keys.safeParse(JSON.parse(opened)).data ?? null)
}
