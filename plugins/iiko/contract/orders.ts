import { z } from 'zod'

import { id, perhaps } from './parts'

const text = perhaps(z.string())

/** OrderInfo and TableOrderInfo of the description, as far as Carte looks at them. */
export const orderInfo = z.object({
  id,
  organizationId: id,
  /** Grows with every change of the order: of two words about it the later counts. */
  timestamp: z.number(),
  creationStatus: z.enum(['Success', 'InProgress', 'Error']),
  errorInfo: perhaps(z.object({ code: z.string(), message: text, description: text })),
  order: perhaps(z.object({ status: z.string() })),
})

export type OrderInfo = z.infer<typeof orderInfo>

/** OrderResponse and TableOrderResponse. */
export const createdOrder = z.object({ correlationId: z.string(), orderInfo })

/** OrdersResponse and TableOrdersResponse. */
export const foundOrders = z.object({ orders: z.array(orderInfo) })

/** GetCommandStatusResponse. */
export const commandStatus = z.object({ state: z.string(), errorReason: text })
