import type { Endpoint } from 'payload'

import { callbackUrl } from '@/plugins/notifications/sms/callbacks/callbackUrl'
import { openTwilioCallback } from '@/plugins/notifications/sms/callbacks/openTwilioCallback'
import { storeEvent } from '@/src/inbox/storeEvent'
import { settings } from '@/src/settings'

const empty = (status: number) => new Response(null, { status })

/**
 * `POST /api/webhooks/twilio`: what became of an SMS, and what guests answer. Kept before it is
 * answered, applied by the inbox; what Twilio has not signed is answered 403.
 */
export const twilioWebhook: Endpoint = {
  path: '/webhooks/twilio',
  method: 'post',
  handler: async (req) => {
    const { TWILIO_AUTH_TOKEN } = settings()
    if (!TWILIO_AUTH_TOKEN) return empty(404)
    const told = openTwilioCallback({
      authToken: TWILIO_AUTH_TOKEN,
      url: callbackUrl(new URL(req.url ?? '', 'http://localhost').search),
      signature: req.headers.get('x-twilio-signature'),
      body: (await req.text?.()) ?? '',
    })
    if (told === 'forged') return empty(403)
    if (told) {
      const { eventId, orderKey, news } = told
      await storeEvent(req.payload, { source: 'twilio', eventId, orderKey, body: news })
    }
    return empty(204)
  },
}
