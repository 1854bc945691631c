import fc from 'fast-check'

import type { Restaurant } from '../orders/startOrders'

import { damaged, hostileText } from './hostile'
import type { Asked } from './v1Calls'

/** Orders that could be placed, with other texts in them or with one thing wrong, and carts to price. */
export function orderCalls(carte: Restaurant): fc.Arbitrary<Asked> {
  const said = fc.oneof({ weight: 2, arbitrary: fc.constant('без лука') }, hostileText)
  const cart = fc
    .record({
      mode: fc.constantFrom('pickup', 'delivery', 'dine-in'),
      quantity: fc.integer({ min: 1, max: 5 }),
      comment: said,
      line: said,
      place: said,
      flat: said,
      name: said,
      promo: fc.option(said, { freq: 2 }),
    })
    .map((given) => ({
      location: carte.locationId,
      mode: given.mode,
      lines: [
        { dish_id: carte.soup, quantity: given.quantity, comment: given.line },
        {
          dish_id: carte.burger,
          groups: [{ group_id: carte.sauces, modifiers: [{ key: 'bbq', amount: 1 }] }],
        },
      ],
      address: { line: given.place, latitude: 55.757, longitude: 37.615, flat: given.flat },
      promo_code: given.promo,
      tips: { percent: 10 },
      guest: { name: given.name, phone: '+79160000001' },
      table: given.mode === 'dine-in' ? carte.table : null,
      pay_by: 'cash',
      comment: given.comment,
    }))
  const bodies = fc.oneof({ weight: 3, arbitrary: cart }, cart.chain(damaged))
  return fc
    .record({ body: bodies, key: fc.uuid(), isPlaced: fc.nat({ max: 3 }).map((one) => one > 0) })
    .map(({ body, isPlaced, key }) => {
      const path = isPlaced ? '/api/v1/orders' : '/api/v1/quote'
      return {
        operation: isPlaced ? 'placeOrder' : 'quote',
        path,
        target: path,
        method: 'post',
        headers: { 'Idempotency-Key': key },
        body: JSON.stringify(body),
      }
    })
}
