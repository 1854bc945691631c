import type { Payload, PayloadRequest } from 'payload'

import { gather } from '@/src/db/gather'
import type { NewOrder as Quoted } from '@/src/db/orders/insertOrders'
import { type Ordering, readOrdering } from '@/src/db/orders/readOrdering'
import { sharedQuery } from '@/src/db/sharedQuery'
import type { Order } from '@/src/domain/order/Order'
import { menuOf } from '@/src/menu/menuOf'

import { answerAgain } from './answerAgain'
import { asQuoted, firstEntry, isFine } from './asQuoted'
import type { NewOrder, Placed } from './NewOrder'
import { payingBy } from './payingBy'
import { quoteFor } from './quoteFor'
import { tellersOf } from './tellersOf'
import { writeTogether } from './writeTogether'

type Item = { req: PayloadRequest; asked: NewOrder }
type Place = (item: Item) => Promise<Placed | null>

const places = new WeakMap<Payload, Map<number, Place>>()

/**
 * Places an order together with those that are asked for at the same location at the same moment: they would wait for
 * each other's number anyway. All are written by one statement, with those of other locations (`writeTogether`); where
 * it fails, each is placed by itself (`gather`). Resolves once the commit is certain. Who asks
 * again under a key that was used is answered again. Null, and nothing was written: this one is decided alone, since it
 * is refused, or takes of what there is only so much of.
 */
export async function placeTogether(req: PayloadRequest, asked: NewOrder): Promise<Placed | null> {
  const { cart, guest } = asked
  const keepsAddress = guest.customerId !== null && cart.mode === 'delivery'
  if (cart.promoCode !== null || keepsAddress) return null
  const { payload } = req
  const all = places.get(payload) ?? new Map<number, Place>()
  places.set(payload, all)
  const { locationId } = cart
  const place = all.get(locationId) ?? gather((items) => placeAll(payload, locationId, items))
  all.set(locationId, place)
  return place({ req, asked })
}

async function placeAll(
  payload: Payload,
  locationId: number,
  items: readonly Item[],
): Promise<(Placed | null)[]> {
  const { engine } = await menuOf(payload)
  await engine.hold()
  const ordering = await readOrdering({ payload }, locationId)
  // Slots that are limited are counted by one at a time.
  if (ordering.rules.capacity !== null) return items.map(() => null)
  const quoted = await Promise.all(items.map((item) => quoteOne(item, ordering)))
  const byKey = new Map<string, Quoted>()
  for (const order of quoted) {
    if (order && !byKey.has(order.key)) byKey.set(order.key, order)
  }
  if (byKey.size === 0) return items.map(() => null)
  const orders = [...byKey.values()]
  const news = { locationId, orders: orders.map(({ order }) => order) }
  const tellers = await tellersOf(payload, sharedQuery(payload.db.pool), news)
  const written = await writeTogether(payload, { orders, tellers })
  return Promise.all(
    quoted.map(async (order) => {
      const placed = order && written.get(order)
      if (placed) return toPlaced(placed)
      return order && answerAgain(payload, order)
    }),
  )
}

function toPlaced(order: Order): Placed {
  return { is: 'placed', order, events: [firstEntry(order, order.id)] }
}

/** An order that can be written as it is; null for one that has to be decided alone. */
async function quoteOne({ req, asked }: Item, ordering: Ordering): Promise<Quoted | null> {
  const { cart, expectedTotal, payBy } = asked
  const paying = await payingBy(req, payBy, { locationId: cart.locationId, ordering })
  if ('ways' in paying || (ordering.acceptsByItself && !paying.isOnline)) return null
  const now = Date.now()
  const { quote } = await quoteFor(req, cart, { guest: '', now, ordering })
  if (!isFine(quote) || quote.stock.length > 0) return null
  if (expectedTotal !== null && expectedTotal !== quote.total) return null
  const awaitsPayment = paying.isOnline && quote.total > 0
  if (ordering.acceptsByItself && !awaitsPayment) return null
  return asQuoted(asked, { awaitsPayment, now, quote })
}
