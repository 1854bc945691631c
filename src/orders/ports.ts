import type { Payload, PayloadRequest } from 'payload'

import type { Query } from '@/src/db/menuModel/Query'
import type { UnwrittenOrder } from '@/src/db/orders/insertOrders'
import type { Order } from '@/src/domain/order/Order'
import type { OrderChange } from '@/src/domain/order/OrderChange'
import type { NewDelivery } from '@/src/domain/outbox/NewDelivery'

import type { PaymentPort } from './paymentPort'

export type { Asked } from './Asked'
export type * from './paymentPort'

/**
 * What orders need from others. Plugins implement these types; `payload.config.ts` introduces them by
 * `orderPorts`. Nothing here names a provider.
 */
export type OrderPorts = {
  readonly notifiers: readonly Notifier[]
  readonly payments: readonly PaymentPort[]
  /** Which providers take a restaurant’s money online at this moment, the preferred first. */
  readonly onlineWays: readonly OnlineWays[]
}

/** In the transaction of `req`, where there is one. */
export type OnlineWays = (req: PayloadRequest, locationId: number) => Promise<readonly string[]>

/** Hears of every entry of an order's timeline. */
export type Notifier = {
  /**
   * Of the first entry: looks up, before new orders of one restaurant are written, who is to hear of them, and
   * answers with what must leave, which is enqueued in the transaction that writes them; null: nobody hears.
   * Only reads, by `query`, and for all of them together: nobody orders at once alone.
   */
  placed?: (
    by: { payload: Payload; query: Query },
    news: { locationId: number; orders: readonly UnwrittenOrder[] },
  ) => Promise<OrderTeller | null>
  /**
   * Of every later entry, in the transaction that makes the change: what must leave is enqueued with `req`; the
   * network is not called. What it throws undoes the change, so it throws for a broken database only.
   */
  changed: (req: PayloadRequest, news: { order: Order; change: OrderChange }) => Promise<void>
}

/** What is to leave because of a new order, once it has its id and number. */
export type OrderTeller = (order: Order) => readonly NewDelivery[]
