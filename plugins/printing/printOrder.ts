import type { PayloadRequest } from 'payload'

import { sessionQuery } from '@/src/db/menuModel/sessionQuery'
import { type PrinterAt, printersAt } from '@/src/db/printers/printersAt'
import type { Order } from '@/src/domain/order/Order'
import type { TicketKind } from '@/src/domain/ticket/Ticket'
import { enqueue } from '@/src/outbox/enqueue'

import { linesAt } from './linesAt'
import { toPrint } from './toPrint'

/**
 * Has something of an order printed by every printer of its restaurant that prints such and has something of it to
 * print, in the transaction of `req`. Returns those printers.
 */
export async function printOrder(
  req: PayloadRequest,
  order: Order,
  { what, isCopy }: { what: TicketKind; isCopy: boolean },
): Promise<PrinterAt[]> {
  const query = await sessionQuery(req)
  const printers = await printersAt(query, order.locationId)
  const wanted: PrinterAt[] = []
  for (const printer of printers.filter(({ prints }) => prints.includes(what))) {
    const lines = await linesAt(query, printer, order, what)
    if (lines.length > 0) wanted.push(printer)
  }
  const job = { what, order: order.id, isCopy }
  await enqueue(
    req,
    wanted.map((printer) => toPrint(printer, job, Date.now())),
  )
  return wanted
}
