import { setTimeout as after } from 'node:timers/promises'

import { z } from 'zod'

import { toPrint } from '@/plugins/printing/toPrint'
import { managersOnly } from '@/src/access/managersOnly'
import { mayActAt } from '@/src/access/mayActAt'
import { inTransaction } from '@/src/db/inTransaction'
import { deliveryStates } from '@/src/domain/outbox/Delivery'
import { Problem } from '@/src/errors'
import { enqueue } from '@/src/outbox/enqueue'

import { defineCall } from '../v1/call/defineCall'
import { itemPath } from '../v1/menu/fields'

/** For how long it is waited what becomes of it, in milliseconds; a printer that is away has been tried by then. */
const patience = 12_000
const glance = 250

const notFound = { ru: 'Такого принтера нет.', en: 'There is no such printer.' }
const row = z.object({ state: z.enum(deliveryStates), reason: z.string().nullish() })

/**
 * `POST /api/printers/:id/test`: prints a test page, by the outbox as tickets go, and waits a little for what becomes
 * of it. Answers `{ state, reason }` of the delivery.
 */
export const { endpoint: testPrinter } = defineCall({
  name: 'testPrinter',
  method: 'post',
  path: '/:id/test',
  tag: 'Orders',
  summary: 'Print a test page',
  access: { allows: managersOnly, means: 'Managers and administrators of the restaurant.' },
  asks: { params: itemPath, body: z.object({}) },
  answers: { status: 200, description: 'What became of it so far.' },
  handle: async ({ req, params: { id } }) => {
    const printer = await req.payload.findByID({
      collection: 'printers',
      id,
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
      req,
    })
    const place = printer?.location
    if (!printer || !mayActAt(req.user, typeof place === 'number' ? place : (place?.id ?? null))) {
      throw new Problem('not-found', { detail: notFound })
    }
    const [delivery] = await inTransaction(req, () =>
      enqueue(req, [toPrint(printer, { what: 'test' }, Date.now())]),
    )
    const until = Date.now() + patience
    for (;;) {
      await after(glance)
      // The delivery is this call's own: managers of one restaurant do not see the outbox.
      const found = await req.payload.findByID({
        collection: 'deliveries',
        id: delivery ?? 0,
        depth: 0,
        select: { state: true, reason: true },
        overrideAccess: true,
      })
      const { reason, state } = row.parse(found)
      const isOpen = state === 'sending' || (state === 'waiting' && !reason)
      if (!isOpen || Date.now() > until) return { body: { state, reason: reason ?? null } }
    }
  },
})
