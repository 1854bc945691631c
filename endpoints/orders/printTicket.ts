import { z } from 'zod'

import { printOrder } from '@/plugins/printing/printOrder'
import { staffOnly } from '@/src/access/staffOnly'
import { inTransaction } from '@/src/db/inTransaction'
import { ticketKinds } from '@/src/domain/ticket/Ticket'

import { defineCall } from '../v1/call/defineCall'
import { itemPath } from '../v1/menu/fields'
import { orderAtOwnPlace } from './orderAtOwnPlace'

/**
 * `POST /api/orders/:id/print`: prints a copy of a ticket or a bill, for staff of the restaurant. Answers
 * `{ printers }`, the names of those that print it; none: the restaurant has no printer for it.
 */
export const { endpoint: printTicket } = defineCall({
  name: 'printTicket',
  method: 'post',
  path: '/:id/print',
  tag: 'Orders',
  summary: 'Print a ticket or a bill again',
  access: { allows: staffOnly, means: 'Any member of staff of the restaurant.' },
  asks: { params: itemPath, body: z.object({ what: z.enum(ticketKinds) }) },
  answers: { status: 200, description: 'It is printed as soon as the printers take it.' },
  handle: async ({ req, params: { id }, body: { what } }) => {
    const order = await orderAtOwnPlace(req, id)
    const printers = await inTransaction(req, () => printOrder(req, order, { what, isCopy: true }))
    return { body: { printers: printers.map(({ name }) => name) } }
  },
})
