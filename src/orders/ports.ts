import type { PayloadRequest } from 'payload'

import type { Order } from '@/src/domain/order/Order'
import type { OrderChange } from '@/src/domain/order/OrderChange'
import type { OrderState } from '@/src/domain/order/OrderState'

/**
 * What orders need from others. Plugins implement these types; `payload.config.ts` introduces them by
 * `orderPorts`. Nothing here names a provider.
 */
export type OrderPorts = {
  readonly notifiers: readonly Notifier[]
  /** Asked in turn; the first that serves the order's location takes it. None: the board is the kitchen's screen. */
  readonly pos: readonly Pos[]
  readonly payments: readonly PaymentPort[]
}

/** Hears of every entry of an order's timeline, the first included. */
export type Notifier = {
  /**
   * In the transaction that makes the change: what must leave is enqueued with `req`; the network is not
   * called. What it throws undoes the change, so it throws for a broken database only.
   */
  changed: (req: PayloadRequest, news: { order: Order; change: OrderChange }) => Promise<void>
}

/**
 * What came of asking the outside for something. `reason` is for staff: short, no secrets, no personal
 * data. `unknown` may have happened: ask before doing it again.
 */
export type Asked<Result> =
  | { readonly is: 'done'; readonly result: Result }
  | { readonly is: 'refused'; readonly reason: string }
  /** Certainly not done; `wait` in milliseconds where the other side said so. */
  | { readonly is: 'later'; readonly reason: string; readonly wait?: number }
  | { readonly is: 'unknown'; readonly reason: string }

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

/**
 * A payment as the provider has it, re-fetched or signed. Amounts in minor units; each only grows, so
 * that they may be told in any order.
 */
export type ProviderPayment = {
  /** The provider's id, once it has one. */
  readonly providerId: string
  /** Our payment, as the provider was told it; null: it was made elsewhere. */
  readonly paymentId: number | null
  readonly currency: string
  readonly authorised: number
  readonly captured: number
  readonly refunded: number
  /** It ended without money: declined for good, voided, expired. */
  readonly isOff: boolean
  readonly isTest: boolean
}

/** What a guest does next: nothing, opens a page, or confirms in a form with `clientSecret`. */
export type PaymentStep =
  | { readonly kind: 'none' }
  | { readonly kind: 'redirect'; readonly url: string }
  | { readonly kind: 'form'; readonly clientSecret: string; readonly publicKey: string }

/** What is asked for when a payment begins. Written down, with its key, before the provider is called. */
export type PaymentIntent = {
  readonly paymentId: number
  /** The provider's idempotency key: the same at every attempt of this operation. */
  readonly key: string
  readonly amount: number
  readonly currency: string
  /** Money is only held, and captured later. */
  readonly isTwoStage: boolean
  readonly order: Order
  readonly returnUrl: string
}

/**
 * A payment provider. Called outside of any transaction after the operation is written down; it writes
 * nothing, retries nothing, and never rejects for what the provider says. Only plugins/payments/settle
 * turns what it answers into money.
 */
export type PaymentPort = {
  /** `cash`, `card-on-delivery`, `stripe`: what orders and payments carry. */
  readonly name: string
  readonly label: { readonly ru: string; readonly en: string }
  /** Whether the kitchen waits until it is paid. */
  readonly isOnline: boolean
  start: (
    req: PayloadRequest,
    intent: PaymentIntent,
    signal: AbortSignal,
  ) => Promise<Asked<{ payment: ProviderPayment; step: PaymentStep }>>
  /** Null: this provider has nothing to capture, cancel or refund by itself; staff hand the money over. */
  readonly online: null | {
    capture: (req: PayloadRequest, asked: MoneyAsked) => Promise<Asked<ProviderPayment>>
    cancel: (
      req: PayloadRequest,
      asked: Omit<MoneyAsked, 'amount'>,
    ) => Promise<Asked<ProviderPayment>>
    refund: (req: PayloadRequest, asked: MoneyAsked) => Promise<Asked<ProviderPayment>>
    /** Looks a payment up by our id where the provider's is not known; null: the provider has none. */
    find: (
      req: PayloadRequest,
      asked: { paymentId: number; providerId: string | null; signal: AbortSignal },
    ) => Promise<Asked<ProviderPayment | null>>
  }
}

export type MoneyAsked = {
  readonly paymentId: number
  readonly providerId: string
  readonly key: string
  readonly amount: number
  readonly currency: string
  readonly signal: AbortSignal
}
