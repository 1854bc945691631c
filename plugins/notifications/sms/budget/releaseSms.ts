import { z } from 'zod'

import type { Query } from '@/src/db/menuModel/Query'

import { lockedSpending, sameSpending } from './lockedSpending'
import type { Spending } from './spendingOf'

/** Takes back what was reserved for an SMS that did not leave. */
export async function releaseSms(
  query: Query,
  { spending, cost }: { spending: readonly Spending[]; cost: number },
): Promise<void> {
  await query(
    z.unknown(),
    `with ${lockedSpending}
     update sms_spending s set spent = greatest(0, s.spent - $2) from locked l where ${sameSpending}`,
    [JSON.stringify(spending), cost],
  )
}
