import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transaction } from '@/src/db/transaction'

import { hashOf, linkMinutes, makeLinkCode } from '../link/linkCode'

/** A one-time code that ties a group to a restaurant; earlier ones of the same person cease to count. */
export async function makeGroupCode(
  req: PayloadRequest,
  userId: number,
  location: number,
): Promise<string> {
  const code = makeLinkCode()
  const db = await transaction(req)
  await db.execute(sql`
    delete from telegram_codes
    where (user_id = ${userId} and location_id is not null) or expires_at < now()`)
  await db.execute(sql`
    insert into telegram_codes (code_hash, user_id, location_id, expires_at)
    values (${hashOf(code)}, ${userId}, ${location}, now() + ${linkMinutes} * interval '1 minute')`)
  return code
}
