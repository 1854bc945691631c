import { z } from 'zod'

import { readSignedToken, signedToken } from '@/src/auth/signedToken'

const purpose = 'confirm subscription'
const claims = z.tuple([z.int().positive(), z.int().positive()])

/** For how long a letter asks for its answer. */
export const confirmHours = 72

/** What stands in the letter that asks whether a subscription is wanted. */
export function confirmToken(secret: string, subscriber: number, now: number): string {
  return signedToken(secret, purpose, [subscriber, now + confirmHours * 3_600_000])
}

/** The subscriber whose subscription such a token confirms; null for any other, and for an old one. */
export function readConfirmToken(secret: string, token: string, now: number): number | null {
  const { data } = claims.safeParse(readSignedToken(secret, purpose, token))
  return data && data[1] > now ? data[0] : null
}
