import { subscriberOf } from '@/plugins/notifications/subscriptions/subscriberOf'
import { inTransaction } from '@/src/db/inTransaction'
import { Problem } from '@/src/errors'
import { toLocale } from '@/src/i18n/toLocale'

import { defineCall } from '../call/defineCall'
import { preferenceChange, preferences } from './fields'
import { notOurs, preferencesOf } from './preferences'

const hasLeft = new Problem('conflict', {
  detail: {
    ru: 'Подписка закончилась. Подпишитесь снова на сайте или в боте.',
    en: 'The subscription has ended. Subscribe again on the site or in the bot.',
  },
})

/**
 * `PATCH /api/v1/subscriptions/preferences`, by the token of a message: topics and language of that one
 * subscription. A link that ends a subscription begins none: whoever has left subscribes again.
 */
export const changePreferences = defineCall({
  name: 'changePreferences',
  method: 'patch',
  path: '/v1/subscriptions/preferences',
  tag: 'Subscriptions',
  summary: 'Choose topics and language',
  asks: { body: preferenceChange },
  answers: { status: 200, description: 'Chosen.', schema: preferences },
  problems: ['forbidden', 'conflict'],
  handle: async ({ req, body, language }) => {
    const changed = await inTransaction(req, async () => {
      const subscriber = await subscriberOf(req, body)
      if (!subscriber) throw notOurs
      if (subscriber.state !== 'active') throw hasLeft
      const known = await preferencesOf(req, subscriber, language)
      const wanted = body.topics
      return req.payload.update({
        collection: 'subscribers',
        id: subscriber.id,
        data: {
          ...(body.language ? { language: toLocale(body.language) } : {}),
          ...(wanted
            ? { topics: known.topics.map(({ id }) => id).filter((id) => wanted.includes(id)) }
            : {}),
        },
        context: { source: 'link' },
        depth: 0,
        req,
      })
    })
    return {
      body: await preferencesOf(req, changed, language),
      headers: { 'Cache-Control': 'no-store' },
    }
  },
})
