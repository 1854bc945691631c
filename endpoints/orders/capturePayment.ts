import { z } from 'zod'

import { captureHeld } from '@/plugins/payments/holds/captureHeld'
import { performOperation } from '@/plugins/payments/operations/performOperation'
import { managersOnly } from '@/src/access/managersOnly'
import { readOrder } from '@/src/db/orders/readOrder'
import { formatMoney } from '@/src/domain/money/formatMoney'
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

/** `POST /api/orders/:id/capture`: a manager takes a part of what is held, and the rest is let go. Answers `{ id, paid }`;
 * `paid` is what is held by us by then, for a provider may take its time. */
export const { endpoint: capturePayment } = defineCall({
  name: 'capturePayment',
  method: 'post',
  path: '/:id/capture',
  tag: 'Orders',
  summary: 'Capture a part of what is held',
  access: { allows: managersOnly, means: 'Managers and administrators.' },
  asks: { params: itemPath, body },
  answers: { status: 200, description: 'The provider is asked.' },
  handle: async ({ req, params: { id }, body: { amount, reason } }) => {
    const { user } = req
    const order = await orderAtOwnPlace(req, id)
    const by = { by: 'staff', staffId: user?.id ?? null, name: user?.username ?? '' } as const
    const captured = await captureHeld(req, { orderId: id, amount, reason, by })
    if (captured.is === 'unknown') throw new Problem('not-found', { detail: orderTexts.notFound })
    if (captured.is === 'too-much') {
      const most = (language: 'en' | 'ru') => formatMoney(captured.most, order.currency, language)
      const detail = {
        ru: fill(paymentTexts.tooMuchHeld.ru, { most: most('ru') }),
        en: fill(paymentTexts.tooMuchHeld.en, { most: most('en') }),
      }
      const errors = [{ field: 'amount', in: 'body' as const, pointer: '#/amount', detail }]
      throw new Problem('invalid', { detail, errors })
    }
    await performOperation(req.payload, captured.operationId)
    const after = await readOrder(req, id)
    return { body: { id, paid: after?.order.paid ?? order.paid } }
  },
})
