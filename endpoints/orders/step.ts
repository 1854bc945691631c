import { z } from 'zod'

import { staffOnly } from '@/src/access/staffOnly'
import { orderStateNames } from '@/src/domain/order/orderStateWords'
import { orderStates } from '@/src/domain/order/OrderState'
import { Problem } from '@/src/errors'
import type { Text } from '@/src/i18n/language'
import { orderTexts } from '@/src/i18n/orders'
import { moveOrder } from '@/src/orders/moveOrder'

import { defineCall } from '../v1/call/defineCall'
import { text } from '../v1/call/text'
import { itemPath } from '../v1/menu/fields'
import { orderAtOwnPlace } from './orderAtOwnPlace'

const needsReason: readonly string[] = ['cancelled', 'rejected']

const body = z
  .object({ to: z.enum(orderStates), reason: text(300).default('') })
  .refine(({ to, reason }) => !needsReason.includes(to) || reason !== '', {
    path: ['reason'],
    message: 'required',
  })

/** `POST /api/orders/:id/step`, for the buttons of staff. Answers `{ id, state }`. */
export const { endpoint: step } = defineCall({
  name: 'orderStep',
  method: 'post',
  path: '/:id/step',
  tag: 'Orders',
  summary: 'Take an order further',
  access: { allows: staffOnly, means: 'Any member of staff of the restaurant.' },
  asks: { params: itemPath, body },
  answers: { status: 200, description: 'It is there now.' },
  handle: async ({ req, params: { id }, body: { to, reason } }) => {
    const { user } = req
    await orderAtOwnPlace(req, id)
    const moved = await moveOrder(req, {
      orderId: id,
      to,
      by: 'staff',
      staffId: user?.id ?? null,
      name: user?.username ?? '',
      reason,
    })
    if (moved.is === 'unknown') throw new Problem('not-found', { detail: orderTexts.notFound })
    if (moved.is === 'still' && moved.reason !== 'already') {
      const state: Text = orderStateNames[moved.order.state]
      const isUnpaid = moved.reason === 'unpaid'
      throw new Problem('conflict', {
        detail: isUnpaid
          ? orderTexts.unpaid
          : {
              ru: `Так сделать уже нельзя: заказ сейчас «${state.ru}».`,
              en: `That is not possible any more: the order is “${state.en}” now.`,
            },
      })
    }
    return { body: { id, state: moved.order.state } }
  },
})
