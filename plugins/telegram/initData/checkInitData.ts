import { createHmac, timingSafeEqual } from 'node:crypto'

import { type InitDataUser, initDataUser } from './initDataUser'

/** Why a Mini App's initData is not believed. */
export type InitDataRefusal = 'malformed' | 'unsigned' | 'forged' | 'future' | 'expired' | 'no user'

/** How far Telegram's clock may be ahead of ours, in seconds. */
const skew = 60

/**
 * Who opened the Mini App, if Telegram says so to this bot
 * (https://core.telegram.org/bots/webapps#validating-data-received-via-the-mini-app). All fields but
 * `hash` are signed, `signature` among them. `now` in epoch milliseconds; data that is older than
 * `maxAgeSeconds` or comes from the future is refused. `signedAt` is epoch milliseconds.
 */
export function checkInitData(
  raw: string,
  botToken: string,
  { now, maxAgeSeconds = 3600 }: { now: number; maxAgeSeconds?: number },
): { user: InitDataUser; signedAt: number } | { refused: InitDataRefusal } {
  const fields = new Map(new URLSearchParams(raw))
  // A field that stands twice could be checked as one and read as the other.
  if (raw.length > 8192 || fields.size !== [...new URLSearchParams(raw)].length)
    return { refused: 'malformed' }
  const hash = fields.get('hash')
  if (hash === undefined || hash === '') return { refused: 'unsigned' }
  if (!isSigned(fields, hash, botToken)) return { refused: 'forged' }
  const written = fields.get('auth_date') ?? ''
  if (!/^\d{1,12}$/.test(written)) return { refused: 'malformed' }
  const age = now / 1000 - Number(written)
  if (age < -skew) return { refused: 'future' }
  if (age > maxAgeSeconds) return { refused: 'expired' }
  const user = initDataUser(fields.get('user'))
  return user ? { user, signedAt: Number(written) * 1000 } : { refused: 'no user' }
}

function isSigned(fields: ReadonlyMap<string, string>, hash: string, botToken: string): boolean {
  const lines = [...fields]
    .filter(([key]) => key !== 'hash')
    .map(([key, value]) => `${key}=${value}`)
    .sort()
    .join('\n')
  const secret = createHmac('sha256', 'WebAppData').update(botToken).digest()
  const expected = createHmac('sha256', secret).update(lines).digest()
  const given = /^[0-9a-f]{64}$/.test(hash) ? Buffer.from(hash, 'hex') : Buffer.alloc(32)
  return timingSafeEqual(expected, given)
}
