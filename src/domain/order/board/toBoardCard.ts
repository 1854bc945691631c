import type { Order } from '../Order'
import { stepsFrom } from '../stepsFrom'

import type { BoardCard } from './BoardCard'

/** An order on the board, `seq` being the number of its last entry. */
export function toBoardCard(order: Order, seq: number): BoardCard {
  const { id, number, state, mode, placedAt, time, guest, address, table, comment, cutlery } = order
  return {
    id,
    seq,
    number,
    state,
    mode,
    steps: stepsFrom(order, 'staff'),
    placedAt,
    promisedAt: time.until,
    isAsap: time.kind === 'asap',
    lines: order.lines.map((line) => ({
      key: line.key,
      quantity: line.quantity,
      comment: line.comment,
      choices: line.choices,
      modifiers: line.modifiers,
      name: line.name,
      sizeName: line.sizeName,
      dishId: line.dishId,
      sizeKey: line.sizeKey,
    })),
    guest: guest.name,
    phone: guest.phone,
    address,
    table: table?.name ?? null,
    comment,
    cutlery,
    total: order.total,
    paid: order.paid,
    currency: order.currency,
  }
}
