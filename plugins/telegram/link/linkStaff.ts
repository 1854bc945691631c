import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { transaction } from '@/src/db/transaction'

import { hashOf } from './linkCode'

const users = z.object({ rows: z.array(z.object({ username: z.string() })) })

/**
 * Ties a chat to the member of staff who asked for the code; returns the name, or null for a code that
 * is wrong, used or too old. The chat leaves whoever had it before.
 */
export async function linkStaff(
  req: PayloadRequest,
  chat: string,
  code: string,
): Promise<string | null> {
  if (!/^\w{6,20}$/.test(code)) return null
  const db = await transaction(req)
  await db.execute(sql`
    update users set telegram_chat = null where telegram_chat = ${chat} and exists (
      select from telegram_codes
      where code_hash = ${hashOf(code)} and location_id is null and expires_at > now())`)
  const done = await db.execute(sql`
    with used as (
      delete from telegram_codes
      where code_hash = ${hashOf(code)} and location_id is null returning user_id, expires_at
    )
    update users set telegram_chat = ${chat}, updated_at = now()
    from used where users.id = used.user_id and used.expires_at > now() and users.is_active
    returning username`)
  return users.parse(done).rows[0]?.username ?? null
}
