import { createLocalReq, type Payload } from 'payload'

import { forgetCustomer } from '@/src/db/customers/forgetCustomer'
import { idleCustomers, type Seen } from '@/src/db/customers/idleCustomers'
import { inTransaction } from '@/src/db/inTransaction'
import { openQuery } from '@/src/db/menuModel/openQuery'

/**
 * Erases the data of customers who have not come for `days` days, as a manager would, each in a transaction of its own.
 * A call looks at the next `batch` of those whose account has not changed for so long and returns how many it has looked at,
 * 0 when it has come to the end; the call after that begins anew. Each who is erased is noted in the journal, as done by
 * the program.
 */
export function forgetIdleCustomers(
  payload: Payload,
  { batch, days }: { days: number; batch: number },
): () => Promise<number> {
  const reason = `${days} дней без заказов / days without an order`
  let after: Seen | null = null
  return async () => {
    const seen = await idleCustomers(openQuery(payload.db.pool), { after, batch, days })
    for (const { id, isIdle } of seen) {
      if (!isIdle) continue
      const req = await createLocalReq({}, payload)
      await inTransaction(req, () => forgetCustomer(req, id, { by: 'Carte', reason }))
    }
    after = seen.at(-1) ?? null
    return seen.length
  }
}
