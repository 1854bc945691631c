import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { sessionQuery } from '../menuModel/sessionQuery'

type Browser = {
  user: number
  /** Its session: signing out there ends the notices. Null for what has none. */
  session: string | null
  endpoint: string
  /** The address in the outbox. */
  address: string
  language: string
}

/** A member of staff wants notices in a browser, in the transaction of `req`; whose it was before is no more. */
export async function putBrowser(
  req: PayloadRequest,
  { user, session, endpoint, address, language }: Browser,
): Promise<void> {
  const query = await sessionQuery(req)
  await query(
    z.unknown(),
    `insert into staff_browsers (endpoint, user_id, session_id, address, language)
     values ($1, $2::int, $3, $4, $5)
     on conflict (endpoint) do update set user_id = excluded.user_id,
       session_id = excluded.session_id, address = excluded.address, language = excluded.language`,
    [endpoint, user, session, address, language],
  )
}
