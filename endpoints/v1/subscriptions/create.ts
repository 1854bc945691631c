import { confirmToken } from '@/plugins/notifications/subscriptions/confirmToken'
import { subscribe } from '@/src/subscribers/subscribe'
import { subscriberAddress } from '@/plugins/notifications/subscriberAddress'
import { unsubscribeToken } from '@/plugins/notifications/email/unsubscribe/unsubscribeToken'
import { siteUrl } from '@/src/settings/siteUrl'
import { mayBeTold } from '@/plugins/notifications/push/mayBeTold'
import { inTransaction } from '@/src/db/inTransaction'
import { Problem } from '@/src/errors'
import { notify } from '@/src/outbox/notify/notify'
import { settings } from '@/src/settings'

import { defineCall } from '../call/defineCall'
import { outcome, wish } from './fields'

const wrongAddress = new Problem('invalid', {
  detail: { ru: 'Такого адреса не бывает: проверьте его.', en: 'This is no address: check it.' },
})

/**
 * `POST /api/v1/subscriptions`. A browser's notices begin at once, for the browser has asked its owner;
 * an email address has to be confirmed from its letter box. The answer is the same whether the address
 * was known or not.
 */
export const create = defineCall({
  name: 'subscribe',
  method: 'post',
  path: '/v1/subscriptions',
  tag: 'Subscriptions',
  summary: 'Subscribe to announcements',
  asks: { body: wish },
  answers: {
    status: 202,
    description: 'Subscribed, or a letter asks to confirm it.',
    schema: outcome,
  },
  handle: async ({ req, body, language }) => {
    const written = body.channel === 'email' ? body.address : JSON.stringify(body.subscription)
    const address = subscriberAddress(body.channel, written)
    if (address === undefined) throw wrongAddress
    if (body.channel === 'push' && !mayBeTold(body.subscription.endpoint)) throw wrongAddress
    const wanted = {
      channel: body.channel,
      address,
      source: 'site' as const,
      language: body.language ?? language,
      topics: body.topics,
      location: body.location,
    }
    if (body.channel === 'push') {
      const { id } = await inTransaction(req, () => subscribe(req, { ...wanted, state: 'active' }))
      const link = { subscription: id, channel: 'push', topic: null, delivery: null } as const
      return {
        body: { is: 'subscribed', token: unsubscribeToken(settings().PAYLOAD_SECRET, link) },
      }
    }
    await inTransaction(req, async () => {
      const { id, state } = await subscribe(req, { ...wanted, state: 'pending' })
      if (state !== 'pending') return
      const token = confirmToken(settings().PAYLOAD_SECRET, id, Date.now())
      await notify(req, {
        event: 'subscription.confirm',
        to: { language: wanted.language, email: address },
        values: { 'subscription.link': `${siteUrl()}/subscribe/${token}` },
        // Ten minutes' worth of impatience is one letter.
        once: `${id}:${Math.floor(Date.now() / 600_000)}`,
      })
    })
    return { body: { is: 'to-be-confirmed' } }
  },
})
