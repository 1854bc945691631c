import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transaction } from '../transaction'

type Which =
  | { endpoint: string }
  /** That of one session. */
  | { session: string }
  /** All others than that of one session. */
  | { except: string | null }

/** Ends a member of staff's notices in some browsers, in the transaction of `req`. */
export async function dropBrowsers(req: PayloadRequest, user: number, which: Which): Promise<void> {
  const db = await transaction(req)
  const wanted =
    'endpoint' in which
      ? sql`endpoint = ${which.endpoint}`
      : 'session' in which
        ? sql`session_id = ${which.session}`
        : sql`session_id is distinct from ${which.except}`
  await db.execute(sql`delete from staff_browsers where user_id = ${user} and ${wanted}`)
}
