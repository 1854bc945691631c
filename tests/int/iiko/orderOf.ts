import { aLine, aModifier, anOrder } from '@/src/domain/iiko/order/testing/anOrder'
import type { Order } from '@/src/domain/order/Order'

import type { IikoHouse } from './startIikoHouse'

/** An order at the house's first restaurant: a pizza of iiko's menu with one modifier. */
export function orderOf(house: IikoHouse, number: number, more: Partial<Order> = {}): Order {
  const menu = house.iiko.menu.all()
  const [pizza] = menu.products
  const line = aLine({
    externalId: pizza?.id ?? null,
    sizeExternalId: pizza?.sizePrices[0]?.sizeId ?? null,
    modifiers: [
      aModifier({
        externalId: menu.products.at(-1)?.id ?? null,
        groupExternalId: menu.groups.at(-1)?.id ?? null,
      }),
    ],
  })
  return anOrder({
    id: 1_000 + number,
    number,
    locationId: house.places.nevsky.location,
    lines: [line],
    ...more,
  })
}
