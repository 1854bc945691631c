import { z } from 'zod'

import { managersOnly } from '@/src/access/managersOnly'
import { inTransaction } from '@/src/db/inTransaction'
import type { NewDelivery } from '@/src/domain/outbox/NewDelivery'
import { Problem } from '@/src/errors'
import { enqueue } from '@/src/outbox/enqueue'

import { defineCall } from '../v1/call/defineCall'
import { itemPath } from '../v1/menu/fields'
import { showTemplate } from './showTemplate'
import { templateLocale, templateWords } from './templateWords'

/**
 * `POST /api/message-templates/:id/test` with `{ locale, words }`: to whoever asks, by letter, and in
 * Telegram where they have connected it.
 */
export const test = defineCall({
  name: 'testTemplate',
  method: 'post',
  path: '/:id/test',
  tag: 'Messages',
  summary: 'Send a message template to oneself',
  access: { allows: managersOnly, means: 'Managers and administrators.' },
  asks: {
    params: itemPath,
    body: z.object({ locale: templateLocale, words: templateWords.optional() }),
  },
  answers: { status: 200, description: 'Where it went.' },
  problems: ['invalid'],
  handle: async ({ req, params: { id }, body: { locale, words } }) => {
    const { user } = req
    if (!user) throw new Problem('unauthorized')
    const { event, rendered } = await showTemplate({ req, id, locale, words })
    const shared = { event: 'template-test', lane: 'now', mayRepeat: true } as const
    const message = { ...rendered.email, to: user.email }
    const deliveries: NewDelivery[] = [
      { ...shared, channel: 'email', address: user.email, message },
    ]
    const chat = event.channels.includes('telegram') ? user.telegramChat : null
    if (chat) {
      deliveries.push(
        ...rendered.telegram.map((part) => ({
          ...shared,
          channel: 'telegram' as const,
          address: chat,
          message: part,
        })),
      )
    }
    await inTransaction(req, () => enqueue(req, deliveries))
    const ways = deliveries.map(({ channel, address }) => [channel, { channel, address }] as const)
    return { body: { to: [...new Map(ways).values()] } }
  },
})
