import { createLocalReq, type Payload } from 'payload'

import { forgetCustomer } from '@/src/db/customers/forgetCustomer'
import { idleCustomers } from '@/src/db/customers/idleCustomers'
import { inTransaction } from '@/src/db/inTransaction'
import { openQuery } from '@/src/db/menuModel/openQuery'

/**
 * Erases the data of customers who have not come for `days` days, as a manager would, each in a transaction of its own;
 * returns how many. Each is noted in the journal, as done by the program.
 */
export async function forgetIdleCustomers(
  payload: Payload,
  { batch, days }: { days: number; batch: number },
): Promise<number> {
  let forgotten = 0
  for (const id of await idleCustomers(openQuery(payload.db.pool), { days, batch })) {
    const req = await createLocalReq({}, payload)
    const reason = `${days} дней без заказов / days without an order`
    const done = await inTransaction(req, () => forgetCustomer(req, id, { by: 'Carte', reason }))
    if (done === 'done') forgotten += 1
  }
  return forgotten
}
