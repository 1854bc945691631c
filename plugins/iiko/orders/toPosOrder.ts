import { orderStateOf } from '@/src/domain/iiko/order/orderStateOf'

import type { Handed } from './handed'
import type { PosOrder } from './PosOrder'

/** What we know of an order at iiko, as orders understand it. */
export function toPosOrder({ creation, iiko_id, mode, reason, status }: Handed): PosOrder {
  return {
    externalId: iiko_id,
    creation: creation === 'asked' ? 'creating' : creation,
    reason,
    state: status === null ? null : orderStateOf(status, mode),
  }
}
