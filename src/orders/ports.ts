import type { PayloadRequest } from 'payload'

import type { Order } from '@/src/domain/order/Order'
import type { OrderChange } from '@/src/domain/order/OrderChange'
import type { OrderState } from '@/src/domain/order/OrderState'

import type { Asked } from './Asked'
import type { PaymentPort } from './paymentPort'

export type { Asked } from './Asked'
export type * from './paymentPort'

/**
 * What orders need from others. Plugins implement these types; `payload.config.ts` introduces them by
 * `orderPorts`. Nothing here names a provider.
 */
export type OrderPorts = {
  readonly notifiers: readonly Notifier[]
  /** Asked in turn; the first that serves the order's location takes it. None: the board is the kitchen's screen. */
  readonly pos: readonly Pos[]
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

/** What a point-of-sale system says of an order. */
export type PosOrder = {
  /** The POS's own id of it. */
  readonly externalId: string
  /** `creating` until the POS has it for good; `failed` with the reason when it will not. */
  readonly creation: 'creating' | 'created' | 'failed'
  readonly reason: string
  /** Where the POS has it; null for a state that we have no word for. */
  readonly state: OrderState | null
}

/**
 * A point-of-sale system. Called outside of any transaction, by a job of its plugin, any number of times for
 * one order; each call ends within the time that `signal` gives. It retries nothing itself and never rejects
 * for what the POS says. What the POS tells by itself comes through the inbox and `moveOrder` with the
 * actor `pos`.
 */
export type Pos = {
  /** `iiko`. */
  readonly name: string
  serves: (req: PayloadRequest, locationId: number) => Promise<boolean>
  /**
   * Hands an order over. `key` is the same at every attempt for this order: an order that the POS already
   * has under it is found, not made twice.
   */
  handOver: (
    req: PayloadRequest,
    asked: { order: Order; key: string; signal: AbortSignal },
  ) => Promise<Asked<PosOrder>>
  /** Calls it off there. `done` too when it was called off before, or was never there. */
  cancel: (
    req: PayloadRequest,
    asked: { order: Order; externalId: string; reason: string; signal: AbortSignal },
  ) => Promise<Asked<null>>
  /** Asks how it stands; `done` with null: the POS does not know it. */
  follow: (
    req: PayloadRequest,
    asked: { order: Order; externalId: string; signal: AbortSignal },
  ) => Promise<Asked<PosOrder | null>>
}
