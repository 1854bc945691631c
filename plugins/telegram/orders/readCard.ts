import type { PayloadRequest } from 'payload'

import { readEvents } from '@/src/db/orders/readEvents'
import { readOrder } from '@/src/db/orders/readOrder'
import { orderCard } from '@/src/domain/bot/orders/orderCard'
import type { Screen } from '@/src/domain/bot/Screen'
import type { Order } from '@/src/domain/order/Order'
import type { OrderChange } from '@/src/domain/order/OrderChange'
import { menuOf } from '@/src/menu/menuOf'

/** An order's card as it is now, with what it is made of; null when there is no such order. */
export async function readCard(
  req: PayloadRequest,
  id: number,
  language: 'ru' | 'en',
): Promise<{ order: Order; events: OrderChange[]; screen: Screen } | null> {
  const found = await readOrder(req, id)
  if (!found) return null
  const { order } = found
  const events = await readEvents(req, id)
  const { engine } = await menuOf(req.payload)
  const place = engine.model().locations.find((one) => one.id === order.locationId)
  const timeZone = place?.timeZone ?? 'Europe/Moscow'
  return {
    order,
    events,
    screen: orderCard(order, { events, timeZone, language, now: Date.now() }),
  }
}
