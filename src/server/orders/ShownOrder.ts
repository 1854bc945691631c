import { z } from 'zod'

import { orderStates } from '@/src/domain/order/OrderState'

const money = z.int()

/** What the page of an order takes from `GET /api/v1/orders/:id`. */
export const shownOrder = z.object({
  id: z.int(),
  number: z.int(),
  state: z.enum(orderStates),
  awaits_payment: z.boolean(),
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
    }),
  ),
  events: z.array(z.object({ seq: z.int(), reason: z.string() })),
})

export type ShownOrder = z.infer<typeof shownOrder>
