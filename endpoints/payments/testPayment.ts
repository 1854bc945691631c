import { z } from 'zod'

import { tryAccount } from '@/plugins/payments/pay/tryAccount'
import { administratorsOnly } from '@/src/access/administratorsOnly'
import { Problem } from '@/src/errors'
import { fill } from '@/src/i18n/fill'
import { paymentTexts } from '@/src/i18n/payments'
import { settings } from '@/src/settings'

import { defineCall } from '../v1/call/defineCall'
import { itemPath } from '../v1/menu/fields'

/** `POST /api/payment-accounts/:id/test`: begins a payment of one unit. Answers `{ url }`. */
export const { endpoint: testPayment } = defineCall({
  name: 'testPayment',
  method: 'post',
  path: '/:id/test',
  tag: 'Orders',
  summary: 'Try a payment account',
  access: { allows: administratorsOnly, means: 'Administrators.' },
  asks: { params: itemPath, body: z.object({}) },
  answers: { status: 200, description: 'The provider takes the keys.' },
  handle: async ({ req, params: { id } }) => {
    const origin = settings().PUBLIC_URL ?? new URL(req.url ?? '', 'http://localhost').origin
    const returnUrl = `${origin}/admin/collections/payment-accounts/${id}`
    const tried = await tryAccount(req.payload, { accountId: id, returnUrl })
    if (tried.is === 'unknown') throw new Problem('not-found', { detail: paymentTexts.noAccount })
    if (tried.is === 'refused') {
      const { ru, en } = paymentTexts.testRefused
      const { reason } = tried
      throw new Problem('conflict', {
        detail: { ru: fill(ru, { reason }), en: fill(en, { reason }) },
      })
    }
    return { body: { url: tried.url } }
  },
})
