import type { Payload } from 'payload'
import { z } from 'zod'

import { openQuery } from '../menuModel/openQuery'

/** Whether a member of staff gets notices in this browser. */
export async function hasBrowser(
  payload: Payload,
  user: number,
  endpoint: string,
): Promise<boolean> {
  const rows = await openQuery(payload.db.pool)(
    z.unknown(),
    'select 1 from staff_browsers where user_id = $1 and endpoint = $2',
    [user, endpoint],
  )
  return rows.length > 0
}
