import type { Query } from '../menuModel/Query'

import { type Operation, operationColumns, operationRow } from './operationRow'

/** What has been asked of the provider for a payment, the first first. */
export function operationsOf(query: Query, paymentId: number): Promise<Operation[]> {
  return query(
    operationRow,
    `select ${operationColumns} from payment_operations where payment_id = $1 order by id`,
    [paymentId],
  )
}
