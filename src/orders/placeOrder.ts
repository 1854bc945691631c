import type { PayloadRequest } from 'payload'

import { keepAddress } from '@/src/db/customers/keepAddress'
import { inTransaction } from '@/src/db/inTransaction'
import { lockByName } from '@/src/db/lockByName'
import { sessionQuery } from '@/src/db/menuModel/sessionQuery'
import { claimKey } from '@/src/db/orders/claimKey'
import { insertOrders } from '@/src/db/orders/insertOrders'
import { noteStock } from '@/src/db/orders/noteStock'
import { readOrder } from '@/src/db/orders/readOrder'
import { type Ordering, readOrdering } from '@/src/db/orders/readOrdering'
import { takePromo } from '@/src/db/orders/takePromo'
import { takeStock } from '@/src/db/orders/takeStock'
import type { Order } from '@/src/domain/order/Order'
import { menuOf } from '@/src/menu/menuOf'

import { asQuoted, firstEntry, isFine } from './asQuoted'
import { guestKey } from './guestKey'
import { moveOrder } from './moveOrder'
import type { NewOrder, Placed } from './NewOrder'
import { orderingNow } from './orderingNow'
import { payingBy } from './payingBy'
import { placeTogether } from './placeTogether'
import { quoteFor } from './quoteFor'
import { tellPlaced } from './tellPlaced'

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
 * transaction, whose commit is certain when this returns. Nothing outside the database is called. An order that takes
 * nothing of what there is only so much of is written together with others of its moment.
 */
export async function placeOrder(req: PayloadRequest, asked: NewOrder): Promise<Placed> {
  return (await placeTogether(req, asked)) ?? (await placeAlone(req, asked))
}

async function placeAlone(req: PayloadRequest, asked: NewOrder): Promise<Placed> {
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
  const { locationId } = cart
  const now = Date.now()
  const promoGuest = guestKey(req.payload, guest)
  let ordering = known
  if (ordering.rules.capacity !== null) {
    // The slots are counted by one at a time.
    await lockByName(req, `kitchen:${locationId}`)
    ordering = await readOrdering(req, locationId)
  }
  const { quote } = await quoteFor(req, cart, { guest: promoGuest, now, ordering })
  if (!isFine(quote)) return refuse(req, asked, { is: 'refused', quote })
  const paying = await payingBy(req, payBy, { locationId, ordering })
  if ('ways' in paying) return refuse(req, asked, { is: 'cannot-pay-so', ways: paying.ways })
  if (asked.expectedTotal !== null && asked.expectedTotal !== quote.total) {
    return refuse(req, asked, { is: 'changed', quote })
  }
  const awaitsPayment = paying.isOnline && quote.total > 0
  const quoted = asQuoted(asked, { awaitsPayment, now, quote })
  const [given] = await insertOrders(await sessionQuery(req), [quoted])
  // The key was used: whatever this would cost now, it was ordered already.
  if (!given) return refuse(req, asked, { is: 'overtaken' })
  const order: Order = { ...quoted.order, ...given, state: 'placed', paid: 0 }
  if (!(await takeStock(req, quote.stock))) throw new Withdrawn({ is: 'overtaken' })
  await noteStock(req, order.id, quote.stock)
  if (quote.promo) {
    const use = { promoId: quote.promo.id, orderId: order.id, guest: promoGuest }
    if (!(await takePromo(req, use))) throw new Withdrawn({ is: 'overtaken' })
  }
  if (guest.customerId !== null && order.address) {
    await keepAddress(req, guest.customerId, order.address)
  }
  const first = firstEntry(order, order.id)
  await tellPlaced(req, order)
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
