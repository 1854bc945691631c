import { orderStateOf } from '@/src/domain/iiko/order/orderStateOf'
import type { PosOrder } from '@/src/orders/ports'

import type { Handed } from './handed'

/** What we know of an order at iiko, as orders understand it. */
export function toPosOrder({ creation, iiko_id, mode, reason, status }: Handed): PosOrder {
  return {
    externalId: iiko_id,
    creation: creation === 'asked' ? 'creating' : creation,
    reason,
    state: status === null ? null : orderStateOf(status, mode),
  }
}
