import type { Endpoint } from 'payload'

import { takeWebhook } from '@/plugins/payments/webhooks/takeWebhook'

/**
 * `POST /api/payments/webhooks/:provider`: what a payment provider tells. Verified over the bytes as they came,
 * stored before it is answered, applied by the inbox. Among the endpoints of the collection, whose name stands
 * in the address.
 */
export const paymentsWebhook: Endpoint = {
  path: '/webhooks/:provider',
  method: 'post',
  handler: async (req) => {
    const provider = req.routeParams?.provider
    const answer = await takeWebhook(req, typeof provider === 'string' ? provider : '')
    return new Response(answer.body === '' ? null : answer.body, {
      status: answer.status,
      headers: {
        'Cache-Control': 'no-store',
        ...(answer.body !== '' && { 'Content-Type': answer.type }),
      },
    })
  },
}
