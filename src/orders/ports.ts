import type { PayloadRequest } from 'payload'

import type { Order } from '@/src/domain/order/Order'
import type { OrderChange } from '@/src/domain/order/OrderChange'

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

/** Hears of every entry of an order's timeline, the first included. */
export type Notifier = {
  /**
   * In the transaction that makes the change: what must leave is enqueued with `req`; the network is not
   * called. What it throws undoes the change, so it throws for a broken database only.
   */
  changed: (req: PayloadRequest, news: { order: Order; change: OrderChange }) => Promise<void>
}
