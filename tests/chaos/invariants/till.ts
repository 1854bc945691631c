import { z } from 'zod'

import type { Course } from '../Course'

const product = z.object({ product: z.string() })
const priced = z.object({ product: z.string(), price: z.number().nullable() })

/** iiko's tills have each order that is to be cooked once, and no other; its stop-list and its prices are Carte's. */
export async function till({ before, orders, restaurant, stack }: Course): Promise<string[]> {
  const { database, iiko } = stack
  const there = iiko.orders.all().slice(before.orders)
  const wrong = orders.flatMap(({ guest, hasPaid, id, isCancelled, number }) => {
    const told = there.filter(({ externalNumber }) => externalNumber === `${number}-${id}`)
    const live = told.filter(
      ({ creationStatus, status }) => creationStatus === 'Success' && status !== 'Cancelled',
    )
    const isWanted = (guest.does === 'cash' || hasPaid) && !isCancelled
    if (live.length !== (isWanted ? 1 : 0))
      return [`order ${id} is to be cooked ${live.length} times by the till`]
    return told.length > 1 ? [`order ${id} was told to the till ${told.length} times`] : []
  })

  const stopped = await database.rows(
    product,
    `select dish.external_id as product from stop_list stop join menu_items dish on dish.id = stop.dish_id
     where stop.source = 'iiko' and stop.location_id = $1`,
    [restaurant.location],
  )
  const here = stopped.map((one) => one.product).sort()
  const wanted = iiko.stops.of(restaurant.group).map(({ productId }) => productId)
  if (here.join() !== wanted.sort().join())
    wrong.push(`stopped: ${here.join()} here, ${wanted.join()} there`)

  const prices = await database.rows(
    priced,
    `select external_id as product, price::int from menu_items where external_id = any($1)`,
    [restaurant.dishes.map((one) => one.product)],
  )
  for (const { price, product: id } of prices) {
    const [size] = iiko.menu.product(id)?.sizePrices ?? []
    const theirs = Math.round((size?.price.currentPrice ?? 0) * 100)
    if (price !== theirs) wrong.push(`price of ${id}: ${price} here, ${theirs} there`)
  }
  return wrong
}
