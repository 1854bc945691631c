import { readEvents } from '@/src/db/orders/readEvents'

import { defineCall } from '../call/defineCall'
import { itemPath } from '../menu/fields'

import { guestReceipts } from './guestReceipts'
import { orderAnswer, toOrderAnswer } from './orderAnswer'
import { ownOrder, shownOrderQuery } from './ownOrder'

/** `GET /api/v1/orders/:id`. */
export const read = defineCall({
  name: 'readOrder',
  method: 'get',
  path: '/v1/orders/:id',
  tag: 'Orders',
  summary: 'Read an order',
  description: 'For whoever has its token, for its customer, and for staff.',
  asks: { params: itemPath, query: shownOrderQuery },
  answers: { status: 200, description: 'The order.', schema: orderAnswer },
  problems: ['not-found'],
  handle: async ({ req, params: { id }, query: { token, locale }, language }) => {
    const { order } = await ownOrder(req, id, token)
    const events = await readEvents(req, id)
    return {
      body: toOrderAnswer(order, events, locale ?? language, await guestReceipts(req, id)),
      headers: { 'Cache-Control': 'no-store' },
    }
  },
})
