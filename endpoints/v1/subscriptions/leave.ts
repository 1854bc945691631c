import { leave as endSubscription } from '@/plugins/notifications/subscriptions/leave'
import { readLeaveToken } from '@/plugins/notifications/subscriptions/readLeaveToken'
import { inTransaction } from '@/src/db/inTransaction'
import { Problem } from '@/src/errors'
import { settings } from '@/src/settings'

import { defineCall } from '../call/defineCall'
import { left, outcome } from './fields'

/** `POST /api/v1/subscriptions/leave`, by the token of a message; nobody is asked who they are. */
export const leave = defineCall({
  name: 'unsubscribe',
  method: 'post',
  path: '/v1/subscriptions/leave',
  tag: 'Subscriptions',
  summary: 'End a subscription',
  asks: { body: left },
  answers: { status: 200, description: 'Ended, now or before.', schema: outcome },
  problems: ['forbidden'],
  handle: async ({ req, body: { channel, token } }) => {
    const link = readLeaveToken(settings().PAYLOAD_SECRET, channel, token)
    if (!link) {
      throw new Problem('forbidden', {
        detail: { ru: 'Это не наша ссылка.', en: 'This link is not of ours.' },
      })
    }
    await inTransaction(req, () => endSubscription(req, link, 'link'))
    return { body: { is: 'ended' } }
  },
})
