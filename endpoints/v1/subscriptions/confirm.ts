import { defineCall } from '../call/defineCall'

import { confirmByCode } from './confirmByCode'
import { confirmByLink } from './confirmByLink'
import { confirmation, outcome } from './fields'

/** `POST /api/v1/subscriptions/confirm`, by the token of the letter that asked, or the code of the SMS. */
export const confirm = defineCall({
  name: 'confirmSubscription',
  method: 'post',
  path: '/v1/subscriptions/confirm',
  tag: 'Subscriptions',
  summary: 'Confirm a subscription',
  asks: { body: confirmation },
  answers: { status: 200, description: 'Subscribed.', schema: outcome },
  problems: ['unauthorized', 'gone'],
  handle: async ({ req, body, language }) => {
    if ('token' in body) {
      await confirmByLink(req, body.token, language)
      return { body: { is: 'subscribed' } }
    }
    return { body: { is: 'subscribed', token: await confirmByCode(req, body, language) } }
  },
})
