import { z } from 'zod'

import { performOperation } from '@/plugins/payments/operations/performOperation'
import { giveBack } from '@/plugins/payments/refunds/giveBack'
import { managersOnly } from '@/src/access/managersOnly'
import { readOrder } from '@/src/db/orders/readOrder'
import { formatRoubles } from '@/src/domain/money/formatRoubles'
import { Problem } from '@/src/errors'
import { largestAmount } from '@/src/fields/money'
import { fill } from '@/src/i18n/fill'
import { orderTexts } from '@/src/i18n/orders'
import { paymentTexts } from '@/src/i18n/payments'

import { defineCall } from '../v1/call/defineCall'
import { text } from '../v1/call/text'
import { itemPath } from '../v1/menu/fields'
import { orderAtOwnPlace } from './orderAtOwnPlace'

const body = z.object({ amount: z.int().min(1).max(largestAmount), reason: text(300).min(1) })

/** `POST /api/orders/:id/refund`: a manager gives money back, by hand or through the provider; `paid` of the answer is what
 * is held by then, for a provider may take its time. Answers `{ id, paid }`. */
export const { endpoint: refundPayment } = defineCall({
  name: 'refundPayment',
  method: 'post',
  path: '/:id/refund',
  tag: 'Orders',
  summary: 'Give money back',
  access: { allows: managersOnly, means: 'Managers and administrators.' },
  asks: { params: itemPath, body },
  answers: { status: 200, description: 'It is given back.' },
  handle: async ({ req, params: { id }, body: { amount, reason } }) => {
    const { user } = req
    await orderAtOwnPlace(req, id)
    const by = { by: 'staff', staffId: user?.id ?? null, name: user?.username ?? '' } as const
    const given = await giveBack(req, { orderId: id, amount, reason, by })
    if (given.is === 'unknown') throw new Problem('not-found', { detail: orderTexts.notFound })
    if (given.is === 'too-much') {
      const detail = {
        ru: fill(paymentTexts.tooMuch.ru, { most: formatRoubles(given.most, 'ru') }),
        en: fill(paymentTexts.tooMuch.en, { most: formatRoubles(given.most, 'en') }),
      }
      const errors = [{ field: 'amount', in: 'body' as const, pointer: '#/amount', detail }]
      throw new Problem('invalid', { detail, errors })
    }
    for (const operation of given.asked) await performOperation(req.payload, operation)
    const after = await readOrder(req, id)
    return { body: { id, paid: after?.order.paid ?? given.order.paid } }
  },
})
