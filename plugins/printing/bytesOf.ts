import type { Payload } from 'payload'

import type { Printer } from '@/payload-types'
import { openQuery } from '@/src/db/menuModel/openQuery'
import { readOrder } from '@/src/db/orders/readOrder'
import { readPlace } from '@/src/db/orders/readPlace'
import { inLanguage } from '@/src/domain/order/inLanguage'
import { isOver } from '@/src/domain/order/isOver'
import { guestReceipt } from '@/src/domain/ticket/guestReceipt'
import { kitchenTicket } from '@/src/domain/ticket/kitchenTicket'
import { testPage } from '@/src/domain/ticket/testPage'
import type { TicketPart } from '@/src/domain/ticket/TicketPart'
import { toEscPos } from '@/src/domain/ticket/toEscPos'

import { linesAt } from './linesAt'
import type { PrintJob } from './printJob'

type Made = { is: 'made'; bytes: Uint8Array } | { is: 'not'; reason: string }

/** What a printer is sent for a job, by what order and printer are now; `isInDoubt`: it may have been printed before. */
export async function bytesOf(
  payload: Payload,
  printer: Printer,
  job: PrintJob,
  isInDoubt: boolean,
): Promise<Made> {
  const columns = Number(printer.paper)
  const { codePage, codePageNumber, language, name } = printer
  const made = (parts: TicketPart[]): Made => ({
    is: 'made',
    bytes: toEscPos(parts, { columns, codePage, codePageNumber }),
  })
  if (job.what === 'test') return made(testPage({ name, columns, language }))
  const found = await readOrder({ payload }, job.order)
  if (!found || (isOver(found.order.state) && !job.isCopy && job.what === 'ticket')) {
    return { is: 'not', reason: 'order-over' }
  }
  const { order } = found
  const query = openQuery(payload.db.pool)
  const kinds = { categories: idsOf(printer.categories), tags: idsOf(printer.tags) }
  const lines = await linesAt(query, kinds, order, job.what)
  const place = await readPlace(query, order.locationId)
  const ticket = {
    order: { ...order, lines },
    place: inLanguage(wordsIn(place?.name), language),
    timeZone: place?.time_zone ?? 'UTC',
    language,
    mark: isInDoubt ? ('doubt' as const) : job.isCopy ? ('copy' as const) : null,
  }
  return made(job.what === 'ticket' ? kitchenTicket(ticket) : guestReceipt(ticket))
}

const idsOf = (related: readonly (number | { id: number })[] | null | undefined): number[] =>
  (related ?? []).map((one) => (typeof one === 'number' ? one : one.id))

const wordsIn = (words: Readonly<Record<string, string | null>> | null | undefined) =>
  Object.fromEntries(
    Object.entries(words ?? {}).flatMap(([key, text]) => (text ? [[key, text]] : [])),
  )
