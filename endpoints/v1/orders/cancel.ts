import { z } from 'zod'

import { readEvents } from '@/src/db/orders/readEvents'
import { Problem } from '@/src/errors'
import { orderTexts } from '@/src/i18n/orders'
import { moveOrder } from '@/src/orders/moveOrder'

import { bodies } from '../call/components'
import { defineCall } from '../call/defineCall'
import { text } from '../call/text'
import { itemPath } from '../menu/fields'

import { guestReceipts } from './guestReceipts'
import { orderAnswer, toOrderAnswer } from './orderAnswer'
import { ownOrder, shownOrderQuery } from './ownOrder'

const body = z
  .object({ reason: text(300).default('') })
  .meta({ description: 'Why, in the guest’s words.', examples: [{ reason: 'Передумали' }] })

bodies.add(body, { id: 'OrderCancellation' })

/** `POST /api/v1/orders/:id/cancel`, by the guest. */
export const cancel = defineCall({
  name: 'cancelOrder',
  method: 'post',
  path: '/v1/orders/:id/cancel',
  tag: 'Orders',
  summary: 'Cancel an order',
  description:
    'A guest may call an order off until the kitchen has begun; later it is answered 409. Done twice it is done once.',
  asks: { params: itemPath, query: shownOrderQuery, body },
  answers: { status: 200, description: 'The order, cancelled.', schema: orderAnswer },
  problems: ['not-found', 'conflict'],
  handle: async ({ req, params: { id }, query: { token, locale }, body: { reason }, language }) => {
    const { order } = await ownOrder(req, id, token)
    const moved = await moveOrder(req, {
      orderId: id,
      to: 'cancelled',
      by: 'guest',
      name: order.guest.name,
      reason,
    })
    if (moved.is === 'unknown') throw new Problem('not-found', { detail: orderTexts.notFound })
    if (moved.is === 'still' && moved.reason !== 'already') {
      throw new Problem('conflict', { detail: orderTexts.cannotCancel })
    }
    const events = await readEvents(req, id)
    return {
      body: toOrderAnswer(moved.order, events, locale ?? language, await guestReceipts(req, id)),
    }
  },
})
