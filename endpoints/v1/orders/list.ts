import { z } from 'zod'

import { ordersOf } from '@/src/db/customers/ordersOf'
import { orderStates } from '@/src/domain/order/OrderState'

import { answers } from '../call/components'
import { defineCall } from '../call/defineCall'
import { namesLocale } from '../call/locale'
import { signedIn } from '../session/fields'

import { mode } from './parts'
import { saidIn } from './saidIn'

const ownOrders = z
  .object({
    orders: z.array(
      z.object({
        id: z.int(),
        number: z.int(),
        token: z.string(),
        location_id: z.int(),
        mode,
        state: z.enum(orderStates),
        total: z.int(),
        currency: z.string(),
        placed_at: z.iso.datetime(),
        dishes: z.array(z.string()).meta({ description: 'What was ordered, in short.' }),
      }),
    ),
    next: z.int().nullable().meta({ description: 'The `before` of the next page; null: none.' }),
  })
  .meta({ description: 'Orders, the newest first.' })

answers.add(ownOrders, { id: 'OwnOrders' })

const page = 20

/** `GET /api/v1/orders`: those of the guest who is signed in. */
export const list = defineCall({
  name: 'listOrders',
  method: 'get',
  path: '/v1/orders',
  tag: 'Orders',
  summary: 'One’s own orders',
  asks: {
    query: z.object({
      before: z.int().min(1).max(2_147_483_647).optional(),
      locale: namesLocale,
    }),
  },
  answers: { status: 200, description: 'A page of them.', schema: ownOrders },
  problems: ['unauthorized'],
  handle: async ({ req, query: { before, locale }, language }) => {
    const { id } = await signedIn(req)
    const said = saidIn(locale ?? language)
    const found = await ordersOf(req, { customerId: id, before: before ?? null, limit: page + 1 })
    const shown = found.slice(0, page)
    return {
      body: {
        orders: shown.map((order) => ({
          id: order.id,
          number: order.number,
          token: order.token,
          location_id: order.locationId,
          mode: order.mode,
          state: order.state,
          total: order.total,
          currency: order.currency,
          placed_at: new Date(order.placedAt).toISOString(),
          dishes: order.lines.map(({ name }) => said(name)),
        })),
        next: found.length > page ? (shown.at(-1)?.id ?? null) : null,
      } satisfies z.infer<typeof ownOrders>,
      headers: { 'Cache-Control': 'no-store' },
    }
  },
})
