import { readConfirmToken } from '@/plugins/notifications/subscriptions/confirmToken'
import { inTransaction } from '@/src/db/inTransaction'
import { reviveAddress } from '@/src/db/outbox/reviveAddress'
import { Problem } from '@/src/errors'
import { settings } from '@/src/settings'

import { defineCall } from '../call/defineCall'
import { confirmation, outcome } from './fields'

const tooOld = new Problem('gone', {
  detail: {
    ru: 'Ссылка устарела. Подпишитесь ещё раз, и придёт новая.',
    en: 'The link is too old. Subscribe again and a new one will come.',
  },
})

/** `POST /api/v1/subscriptions/confirm`, by the token of the letter that asked. */
export const confirm = defineCall({
  name: 'confirmSubscription',
  method: 'post',
  path: '/v1/subscriptions/confirm',
  tag: 'Subscriptions',
  summary: 'Confirm a subscription',
  asks: { body: confirmation },
  answers: { status: 200, description: 'Subscribed.', schema: outcome },
  handle: async ({ req, body }) => {
    const id = readConfirmToken(settings().PAYLOAD_SECRET, body.token, Date.now())
    if (id === null) throw tooOld
    await inTransaction(req, async () => {
      const known = await req.payload.findByID({
        collection: 'subscribers',
        id,
        depth: 0,
        disableErrors: true,
        req,
      })
      if (!known) throw tooOld
      // Whoever has left since does not come back by an old letter.
      if (known.state !== 'pending') return
      await reviveAddress(req, known.channel, known.address)
      await req.payload.update({
        collection: 'subscribers',
        id,
        data: { state: 'active' },
        context: { source: 'link' },
        depth: 0,
        req,
      })
    })
    return { body: { is: 'subscribed' } }
  },
})
