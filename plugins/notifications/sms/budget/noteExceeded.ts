import { z } from 'zod'

import type { Query } from '@/src/db/menuModel/Query'

import type { Spent } from './exceeded'

/**
 * Whether a cap is the first time found to have no room: once a day or month, and again when staff have
 * changed it. Of numbers only the first in a day is told.
 */
export async function noteExceeded(query: Query, { scope, since, cap }: Spent): Promise<boolean> {
  const rows = await query(
    z.unknown(),
    `insert into sms_budget_alerts (scope, since, cap) values ($1, $2::date, $3)
     on conflict do nothing returning scope`,
    [scope, since, cap],
  )
  return rows.length > 0
}
