import { z } from 'zod'

import { channels } from '@/src/domain/menu/model/Channel'
import { orderStates } from '@/src/domain/order/OrderState'

/** What the account takes from `GET /api/v1/customer`, `…/orders` and `…/customer/addresses`. */
export const shownCustomer = z.object({
  name: z.string(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
})
export const shownOrders = z.object({
  orders: z.array(
    z.object({
      id: z.int(),
      number: z.int(),
      token: z.string(),
      location_id: z.int(),
      mode: z.enum(channels),
      state: z.enum(orderStates),
      total: z.int(),
      currency: z.string(),
      placed_at: z.string(),
      dishes: z.array(z.string()),
    }),
  ),
  next: z.int().nullable(),
})
export const shownAddresses = z.object({
  addresses: z.array(z.object({ id: z.int(), line: z.string(), flat: z.string() })),
})

export const shownNews = z.object({
  channels: z.array(z.object({ channel: z.enum(['sms', 'email']), is_subscribed: z.boolean() })),
})

export type ShownOrders = z.infer<typeof shownOrders>
type ListedOrder = ShownOrders['orders'][number]

/** An order in the list, at its restaurant; null when it is not on the menu any more. */
export type OwnOrder = ListedOrder & {
  place: { name: string; path: string; timeZone: string } | null
}

export type ShownAccount = {
  customer: z.infer<typeof shownCustomer>
  orders: readonly OwnOrder[]
  next: number | null
  addresses: z.infer<typeof shownAddresses>['addresses']
  /** By which channels news can come, and whether they do. */
  news: z.infer<typeof shownNews>['channels']
}
