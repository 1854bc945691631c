import { randomBytes } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { keepAddress } from '@/src/db/customers/keepAddress'
import { inTransaction } from '@/src/db/inTransaction'
import { lockByName } from '@/src/db/lockByName'
import { claimKey } from '@/src/db/orders/claimKey'
import { insertOrder } from '@/src/db/orders/insertOrder'
import { noteStock } from '@/src/db/orders/noteStock'
import { readOrder } from '@/src/db/orders/readOrder'
import { type Ordering, readOrdering } from '@/src/db/orders/readOrdering'
import { takePromo } from '@/src/db/orders/takePromo'
import { takeStock } from '@/src/db/orders/takeStock'
import type { Order } from '@/src/domain/order/Order'
import type { OrderChange } from '@/src/domain/order/OrderChange'
import type { Cart } from '@/src/domain/order/quote/Cart'
import type { Quote } from '@/src/domain/order/quote/Quote'
import { menuOf } from '@/src/menu/menuOf'

import { guestKey } from './guestKey'
import { moveOrder } from './moveOrder'
import { orderingNow } from './orderingNow'
import { portsOf } from './portsOf'
import { quoteFor } from './quoteFor'
import { tell } from './tell'
import { waysToPay } from './waysToPay'

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

/** Ends the transaction without a trace, with what is to be answered. */
class Withdrawn extends Error {
  constructor(readonly answer: Exclude<Placed, { order: Order }> | { is: 'overtaken' }) {
    super('The order was withdrawn.')
  }
}

/** Other orders may take the last portion or the last use of a code between looking and taking so often. */
const mostTries = 5

/**
 * Places an order: key, price, stock, promo code, kitchen slot, number, lines, timeline and outbox in one
 * transaction, whose commit is certain when this returns. Nothing outside the database is called.
 */
export async function placeOrder(req: PayloadRequest, asked: NewOrder): Promise<Placed> {
  const { engine } = await menuOf(req.payload)
  for (let tried = 0; tried < mostTries; tried += 1) {
    await engine.hold()
    try {
      const ordering = await orderingNow(req.payload, asked.cart.locationId)
      return await inTransaction(req, () => place(req, asked, ordering))
    } catch (error) {
      if (!(error instanceof Withdrawn)) throw error
      const { answer } = error
      if (answer.is !== 'overtaken') return answer
      // The one who was faster has committed: with the menu they left it is decided again.
      await engine.refresh()
    }
  }
  throw new Error('Others were faster at every try.')
}

async function place(req: PayloadRequest, asked: NewOrder, known: Ordering): Promise<Placed> {
  const { cart, guest, payBy } = asked
  const now = Date.now()
  const promoGuest = guestKey(req.payload, guest)
  let ordering = known
  if (ordering.rules.capacity !== null) {
    // The slots are counted by one at a time.
    await lockByName(req, `kitchen:${cart.locationId}`)
    ordering = await readOrdering(req, cart.locationId)
  }
  const { quote } = await quoteFor(req, cart, { guest: promoGuest, now, ordering })
  const { time, slot } = quote
  if (quote.problems.length > 0 || time === null || slot === null) {
    return refuse(req, asked, { is: 'refused', quote })
  }
  const provider = portsOf(req.payload).payments.find(({ name }) => name === payBy)
  // Cash is not looked up: most orders of a full house are paid so.
  const isTaken =
    provider !== undefined && provider.online === null && ordering.payBy.includes(payBy)
  if (!isTaken) {
    const ways = await waysToPay(req, cart.locationId, ordering)
    if (!ways.includes(payBy)) return refuse(req, asked, { is: 'cannot-pay-so', ways })
  }
  if (asked.expectedTotal !== null && asked.expectedTotal !== quote.total) {
    return refuse(req, asked, { is: 'changed', quote })
  }
  const awaitsPayment = provider !== undefined && provider.online !== null && quote.total > 0
  const placed = {
    token: randomBytes(16).toString('base64url'),
    locationId: cart.locationId,
    mode: cart.mode,
    currency: quote.currency,
    subtotal: quote.subtotal,
    discount: quote.discount,
    deliveryFee: quote.deliveryFee,
    serviceCharge: quote.serviceCharge,
    tips: quote.tips,
    total: quote.total,
    feeVat: quote.feeVat,
    lines: quote.lines,
    promoCode: quote.promo?.code ?? null,
    guest,
    address: cart.mode === 'delivery' ? asked.address : null,
    table: cart.mode === 'dine-in' ? asked.table : null,
    time,
    cutlery: asked.cutlery,
    comment: asked.comment,
    payBy,
    awaitsPayment,
    placedAt: now,
  }
  const { body, key } = asked
  const given = await insertOrder(req, { ...placed, kitchenSlot: slot, key, body })
  // The key was used: whatever this would cost now, it was ordered already.
  if (!given) return refuse(req, asked, { is: 'overtaken' })
  const order: Order = { ...placed, ...given, state: 'placed', paid: 0 }
  if (!(await takeStock(req, quote.stock))) throw new Withdrawn({ is: 'overtaken' })
  await noteStock(req, order.id, quote.stock)
  if (quote.promo) {
    const use = { promoId: quote.promo.id, orderId: order.id, guest: promoGuest }
    if (!(await takePromo(req, use))) throw new Withdrawn({ is: 'overtaken' })
  }
  if (guest.customerId !== null && placed.address) {
    await keepAddress(req, guest.customerId, placed.address)
  }
  const first: OrderChange = {
    orderId: order.id,
    seq: 1,
    from: null,
    to: 'placed',
    at: now,
    by: 'guest',
    staffId: null,
    name: guest.name,
    reason: '',
  }
  await tell(req, order, first)
  if (!ordering.acceptsByItself || awaitsPayment) return { is: 'placed', order, events: [first] }
  const moved = await moveOrder(req, { orderId: order.id, to: 'accepted', by: 'system' })
  if (moved.is !== 'moved') return { is: 'placed', order, events: [first] }
  return { is: 'placed', order: moved.order, events: [first, moved.change] }
}

/** An order that cannot be placed: unless it was, under this key, and then it is answered again. */
async function refuse(
  req: PayloadRequest,
  { body, key }: NewOrder,
  answer: Withdrawn['answer'],
): Promise<Placed> {
  const claim = await claimKey(req, key, body)
  if (claim.is === 'new') throw new Withdrawn(answer)
  if (claim.is === 'another') throw new Withdrawn({ is: 'another' })
  const found = await readOrder(req, claim.orderId)
  if (!found) throw new Error(`Order ${claim.orderId} is not there.`)
  return { is: 'known', order: found.order }
}
