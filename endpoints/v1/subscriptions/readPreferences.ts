import { subscriberOf } from '@/plugins/notifications/subscriptions/subscriberOf'

import { defineCall } from '../call/defineCall'
import { left, preferences } from './fields'
import { notOurs, preferencesOf } from './preferences'

/** `GET /api/v1/subscriptions/preferences`, by the token of a message. Changes nothing. */
export const readPreferences = defineCall({
  name: 'readPreferences',
  method: 'get',
  path: '/v1/subscriptions/preferences',
  tag: 'Subscriptions',
  summary: 'What a subscriber has chosen',
  asks: { query: left },
  answers: {
    status: 200,
    description: 'Chosen, and what there is to choose.',
    schema: preferences,
  },
  problems: ['forbidden'],
  handle: async ({ req, query, language }) => {
    const subscriber = await subscriberOf(req, query)
    if (!subscriber) throw notOurs
    return {
      body: await preferencesOf(req, subscriber, language),
      headers: { 'Cache-Control': 'no-store' },
    }
  },
})
