import { createHmac } from 'node:crypto'

import { type User } from './Chat'

/**
 * What Telegram gives a Mini App that a person opens, signed for the bot of this token
 * (https://core.telegram.org/bots/webapps#validating-data-received-via-the-mini-app).
 * @param at epoch milliseconds
 */
export const signInitData = (
  token: string,
  { id, first_name, language_code }: User,
  at: number,
): string => {
  const fields = {
    auth_date: String(Math.floor(at / 1000)),
    query_id: `sandbox-${id}`,
    user: JSON.stringify({ id, first_name, language_code }),
  }
  const lines = Object.entries(fields).map(([name, value]) => `${name}=${value}`)
  const secret = createHmac('sha256', 'WebAppData').update(token).digest()
  const hash = createHmac('sha256', secret).update(lines.sort().join('\n')).digest('hex')
  return new URLSearchParams({ ...fields, hash }).toString()
}
