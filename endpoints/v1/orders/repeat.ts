import { z } from 'zod'

import type { Text } from '@/src/domain/menu/model/Text'
import type { OrderLine, OrderModifier } from '@/src/domain/order/Order'
import { menuOf } from '@/src/menu/menuOf'

import { answers } from '../call/components'
import { defineCall } from '../call/defineCall'
import { itemPath } from '../menu/fields'

import type { cartBody } from './cart'
import { ownOrder, shownOrderQuery } from './ownOrder'
import { saidIn } from './saidIn'

const cartAnswer = z
  .looseObject({
    location: z.int(),
    mode: z.string(),
    lines: z.array(
      z.looseObject({
        name: z.string().meta({ description: 'As it was sold then.' }),
        detail: z.string().meta({ description: 'Size, choices and modifiers, in words.' }),
      }),
    ),
  })
  .meta({ description: 'A cart, to be priced by `quote` and ordered.' })

answers.add(cartAnswer, { id: 'RepeatedCart' })

/**
 * What was taken, chosen again. `times` units of the dish are in one unit of the line; of a group that guests
 * do not see nothing is chosen.
 */
function chosen(modifiers: readonly OrderModifier[], times: number, hidden: ReadonlySet<number>) {
  const groups = new Map<
    number,
    { key: string; amount: number; nested?: { key: string; amount: number }[] }[]
  >()
  for (const { groupId, key, amount, nested } of modifiers) {
    if (hidden.has(groupId)) continue
    const each = Math.max(1, Math.round(amount / times))
    const within = nested
      .filter((one) => !hidden.has(one.groupId))
      .map((one) => ({
        key: one.key,
        amount: Math.max(1, Math.round(one.amount / Math.max(1, amount))),
      }))
    const own = groups.get(groupId) ?? []
    own.push({ key, amount: each, ...(within.length > 0 ? { nested: within } : {}) })
    groups.set(groupId, own)
  }
  return [...groups].map(([group_id, modifiers]) => ({ group_id, modifiers }))
}

type Named = { name: string; detail: string }

/** What was chosen with a dish, in words: «35 см, сметана × 2». */
function detailOf(line: OrderLine, said: (text: Text) => string): string {
  const counted = ({ name, amount }: { name: Text; amount: number }) =>
    amount === 1 ? said(name) : `${said(name)} × ${amount}`
  const size = line.sizeName ? [said(line.sizeName)] : []
  return [...size, ...line.choices.map(counted), ...line.modifiers.map(counted)].join(', ')
}

/** `GET /api/v1/orders/:id/cart`: the same once more, at today's prices. */
export const repeat = defineCall({
  name: 'repeatOrder',
  method: 'get',
  path: '/v1/orders/:id/cart',
  tag: 'Orders',
  summary: 'The cart of an order, to order it again',
  description: 'What is not sold any more is told by `quote`.',
  asks: { params: itemPath, query: shownOrderQuery },
  answers: { status: 200, description: 'The cart.', schema: cartAnswer },
  problems: ['not-found'],
  handle: async ({ req, params: { id }, query: { token, locale }, language }) => {
    const { order } = await ownOrder(req, id, token)
    const said = saidIn(locale ?? language)
    const { engine } = await menuOf(req.payload)
    const groups = engine.model().modifierGroups.filter(({ isHidden }) => isHidden)
    const hidden = new Set(groups.map((group) => group.id))
    const cart: z.input<typeof cartBody> & { lines: Named[] } = {
      location: order.locationId,
      mode: order.mode,
      lines: order.lines.map((line) => ({
        dish_id: line.dishId,
        size: line.sizeKey,
        quantity: line.quantity,
        groups: chosen(line.modifiers, 1, hidden),
        choices: line.choices.map((choice) => ({
          slot: choice.slotKey,
          dish_id: choice.dishId,
          size: choice.sizeKey,
          amount: choice.amount,
          groups: chosen(choice.modifiers, choice.amount, hidden),
        })),
        comment: line.comment,
        name: said(line.name),
        detail: detailOf(line, said),
      })),
      address: order.address,
    }
    return { body: cart, headers: { 'Cache-Control': 'no-store' } }
  },
})
