import { z } from 'zod'

import { channels } from '@/src/domain/menu/model/Channel'
import { orderStates } from '@/src/domain/order/OrderState'
import { receiptKinds } from '@/src/domain/receipt/Receipt'

const money = z.int()
const named = z.object({ name: z.string(), amount: z.int() })

/** What the page of an order takes from `GET /api/v1/orders/:id`. */
export const shownOrder = z.object({
  id: z.int(),
  number: z.int(),
  location_id: z.int(),
  mode: z.enum(channels),
  state: z.enum(orderStates),
  awaits_payment: z.boolean(),
  pay_by: z.string(),
  can_cancel: z.boolean(),
  currency: z.string(),
  subtotal: money,
  discount: money,
  delivery_fee: money,
  service_charge: money,
  tips: money,
  total: money,
  lines: z.array(
    z.object({
      name: z.string(),
      size_name: z.string().nullable(),
      quantity: z.int(),
      subtotal: money,
      modifiers: z.array(named),
      choices: z.array(named),
      comment: z.string(),
    }),
  ),
  address: z.object({ line: z.string(), flat: z.string() }).nullable(),
  table: z.string().nullable(),
  time: z.object({ kind: z.enum(['asap', 'slot']), from: z.string(), until: z.string() }),
  placed_at: z.string(),
  receipts: z.array(
    z.object({ kind: z.enum(receiptKinds), total: money, url: z.string().nullable() }),
  ),
  events: z.array(z.object({ seq: z.int(), reason: z.string() })),
})

export type ShownOrder = z.infer<typeof shownOrder>
