import { z } from 'zod'

import type { Query } from '@/src/db/menuModel/Query'
import { number } from '@/src/db/menuModel/rows'

import { dayAt } from './dayAt'
import { zoneOfDays } from './zoneOfDays'

/** What SMS have cost, in minor units: today and in this calendar month, where the first restaurant is. */
export async function readSpending(
  query: Query,
  now = Date.now(),
): Promise<{ day: number; month: number }> {
  const day = dayAt(now, await zoneOfDays(query))
  const rows = await query(
    z.object({ scope: z.enum(['day', 'month']), spent: number }),
    `select scope, spent from sms_spending
     where (scope = 'day' and since = $1::date) or (scope = 'month' and since = $2::date)`,
    [day, `${day.slice(0, 7)}-01`],
  )
  const spent = (scope: 'day' | 'month') => rows.find((row) => row.scope === scope)?.spent ?? 0
  return { day: spent('day'), month: spent('month') }
}
