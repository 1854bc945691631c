import { z } from 'zod'

import { resendReceipt as resend } from '@/plugins/payments/receipts/resendReceipt'
import { managersOnly } from '@/src/access/managersOnly'
import { inTransaction } from '@/src/db/inTransaction'
import { Problem } from '@/src/errors'
import { paymentTexts } from '@/src/i18n/payments'

import { defineCall } from '../v1/call/defineCall'
import { itemPath } from '../v1/menu/fields'

/** `POST /api/payment-receipts/:id/resend`, for the button in the admin. Answers `{ id }`. */
export const { endpoint: resendReceipt } = defineCall({
  name: 'resendReceipt',
  method: 'post',
  path: '/:id/resend',
  tag: 'Orders',
  summary: 'Make a receipt again that was not registered',
  access: { allows: managersOnly, means: 'Managers and administrators of its restaurant.' },
  asks: { params: itemPath, body: z.object({}).optional() },
  answers: { status: 200, description: 'It is being made.' },
  handle: async ({ req, params: { id } }) => {
    const seen = await req.payload.findByID({
      collection: 'payment-receipts',
      id,
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
      req,
    })
    if (!seen) throw new Problem('not-found', { detail: paymentTexts.noReceipt })
    const resent = await inTransaction(req, () => resend(req, id))
    if (resent === 'by-hand') throw new Problem('conflict', { detail: paymentTexts.receiptByHand })
    if (resent === 'not-failed') {
      throw new Problem('conflict', { detail: paymentTexts.receiptNotFailed })
    }
    return { body: { id } }
  },
})
