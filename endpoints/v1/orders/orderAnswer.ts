import { z } from 'zod'

import type { Order } from '@/src/domain/order/Order'
import type { OrderChange } from '@/src/domain/order/OrderChange'
import { actors, orderStates } from '@/src/domain/order/OrderState'
import { stepsFrom } from '@/src/domain/order/stepsFrom'
import { receiptKinds } from '@/src/domain/receipt/Receipt'

import { answers } from '../call/components'

import { address } from './cart'
import { mode, soldLine, time, toSoldLine, toTime, totals, toTotals } from './parts'
import { saidIn } from './saidIn'

const state = z.enum(orderStates)

const event = z.object({
  seq: z.int(),
  state,
  at: z.iso.datetime(),
  by: z.enum(actors),
  reason: z.string(),
})

const receipt = z.object({
  kind: z.enum(receiptKinds),
  total: z.int(),
  url: z.string().nullable().meta({
    description: 'The provider’s page with it; null: it went to the guest’s email or phone.',
  }),
})

export const orderAnswer = z
  .object({
    id: z.int(),
    number: z.int().meta({ description: 'What is said aloud; counted per location.' }),
    token: z.string().meta({ description: 'Opens the order without signing in. Keep it secret.' }),
    location_id: z.int(),
    mode,
    state,
    lines: z.array(soldLine),
    ...totals,
    paid: z.int(),
    pay_by: z.string(),
    awaits_payment: z.boolean(),
    promo_code: z.string().nullable(),
    guest: z.object({
      name: z.string(),
      phone: z.string().nullable(),
      email: z.string().nullable(),
    }),
    address: address.nullable(),
    table: z.string().nullable(),
    time,
    cutlery: z.int().nullable(),
    comment: z.string(),
    can_cancel: z.boolean(),
    placed_at: z.iso.datetime(),
    receipts: z.array(receipt).meta({ description: 'Of its payments and refunds, first to last.' }),
    events: z.array(event).meta({ description: 'What has happened, first to last.' }),
  })
  .meta({ description: 'An order as it was sold, and where it stands.' })

answers.add(orderAnswer, { id: 'Order' })

/** One entry of the timeline as guests see it: without the names of staff. */
export function toEvent({ seq, to, at, by, reason }: OrderChange): z.infer<typeof event> {
  // What the POS and the system note is for staff.
  const said = by === 'staff' || by === 'guest' ? reason : ''
  return { seq, state: to, at: new Date(at).toISOString(), by, reason: said }
}

/** An order with its names in a language of the menu. */
export function toOrderAnswer(
  order: Order,
  events: readonly OrderChange[],
  locale: string,
  receipts: z.infer<typeof receipt>[] = [],
): z.infer<typeof orderAnswer> {
  const { guest } = order
  const said = saidIn(locale)
  return {
    id: order.id,
    number: order.number,
    token: order.token,
    location_id: order.locationId,
    mode: order.mode,
    state: order.state,
    lines: order.lines.map((line) => toSoldLine(line, said)),
    ...toTotals(order),
    paid: order.paid,
    pay_by: order.payBy,
    awaits_payment: order.awaitsPayment,
    promo_code: order.promoCode,
    guest: { name: guest.name, phone: guest.phone, email: guest.email },
    address: order.address,
    table: order.table?.name ?? null,
    time: toTime(order.time),
    cutlery: order.cutlery,
    comment: order.comment,
    can_cancel: stepsFrom(order, 'guest').includes('cancelled'),
    placed_at: new Date(order.placedAt).toISOString(),
    receipts,
    events: events.map(toEvent),
  }
}
