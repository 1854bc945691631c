import { z } from 'zod'

import { readSignedToken, signedToken } from '@/src/auth/signedToken'

const purpose = 'telegram guest'
const claims = z.object({ id: z.string(), name: z.string(), language: z.string(), until: z.int() })

/** A guest whom Telegram vouches for. `until`: epoch milliseconds. */
export type TelegramGuest = z.infer<typeof claims>

/** What a Mini App sends with its requests instead of initData. */
export const guestToken = (secret: string, guest: TelegramGuest): string =>
  signedToken(secret, purpose, guest)

/** The guest of such a token; null for any other, and when its time is over. */
export function readGuestToken(secret: string, token: string, now: number): TelegramGuest | null {
  const { data } = claims.safeParse(readSignedToken(secret, purpose, token))
  return data && data.until > now ? data : null
}
