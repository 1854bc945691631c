import type { Order } from '@/src/domain/order/Order'
import type { OrderChange } from '@/src/domain/order/OrderChange'
import type { Cart } from '@/src/domain/order/quote/Cart'
import type { Quote } from '@/src/domain/order/quote/Quote'

/** An order as it is asked for. */
export type NewOrder = Pick<
  Order,
  'address' | 'comment' | 'cutlery' | 'guest' | 'payBy' | 'table'
> & {
  cart: Cart
  /** What the guest was shown; null: whatever it costs. */
  expectedTotal: number | null
  /** The caller's key for this order, and the body under it: asked again, the same order is answered. */
  key: string
  body: string
}

export type Placed =
  | { is: 'placed'; order: Order; events: OrderChange[] }
  | { is: 'known'; order: Order }
  /** The key was used for another body. */
  | { is: 'another' }
  /** It cannot be ordered: `quote.problems`. */
  | { is: 'refused'; quote: Quote }
  /** It costs something else than the guest was shown. */
  | { is: 'changed'; quote: Quote }
  | { is: 'cannot-pay-so'; ways: readonly string[] }
