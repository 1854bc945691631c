import { z } from 'zod'

import { receive } from '@/plugins/payments/manual/receive'
import { staffOnly } from '@/src/access/staffOnly'
import { Problem } from '@/src/errors'
import { orderTexts } from '@/src/i18n/orders'
import { paymentTexts } from '@/src/i18n/payments'

import { defineCall } from '../v1/call/defineCall'
import { itemPath } from '../v1/menu/fields'
import { orderAtOwnPlace } from './orderAtOwnPlace'

/** `POST /api/orders/:id/receive`: staff have the money. Answers `{ id, paid }`. */
export const { endpoint: receivePayment } = defineCall({
  name: 'receivePayment',
  method: 'post',
  path: '/:id/receive',
  tag: 'Orders',
  summary: 'Say that the money is there',
  access: { allows: staffOnly, means: 'Any member of staff.' },
  asks: { params: itemPath, body: z.object({ provider: z.enum(['cash', 'card-on-delivery']) }) },
  answers: { status: 200, description: 'It counts.' },
  handle: async ({ req, params: { id }, body: { provider } }) => {
    const { user } = req
    await orderAtOwnPlace(req, id)
    const by = { by: 'staff', staffId: user?.id ?? null, name: user?.username ?? '' } as const
    const received = await receive(req, { orderId: id, provider, by })
    if (received.is === 'unknown') throw new Problem('not-found', { detail: orderTexts.notFound })
    if (received.is === 'nothing-due') {
      throw new Problem('conflict', { detail: paymentTexts.nothingDue })
    }
    return { body: { id, paid: received.order.paid } }
  },
})
