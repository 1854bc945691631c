import type { Query } from '@/src/db/menuModel/Query'
import { dishesAmong } from '@/src/db/printers/dishesAmong'
import type { PrinterAt } from '@/src/db/printers/printersAt'
import type { Order, OrderLine } from '@/src/domain/order/Order'
import type { TicketKind } from '@/src/domain/ticket/Ticket'
import { linesFor } from '@/src/domain/ticket/linesFor'

/** What of an order a printer prints: a bill is whole, a ticket may be of some dishes alone; none: nothing. */
export async function linesAt(
  query: Query,
  printer: Pick<PrinterAt, 'categories' | 'tags'>,
  { lines }: Pick<Order, 'lines'>,
  what: TicketKind,
): Promise<readonly OrderLine[]> {
  if (what === 'receipt') return lines
  const dishes = lines.flatMap(({ choices, dishId }) => [
    dishId,
    ...choices.map((choice) => choice.dishId),
  ])
  return linesFor(lines, await dishesAmong(query, dishes, printer))
}
