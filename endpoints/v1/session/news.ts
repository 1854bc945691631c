import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { hasSms } from '@/plugins/notifications/sms/hasSms'
import { leave } from '@/plugins/notifications/subscriptions/leave'
import type { Customer } from '@/src/db/customers/customerRow'
import { inTransaction } from '@/src/db/inTransaction'
import { Problem } from '@/src/errors'
import { consentWords } from '@/src/i18n/consentWords'
import { sessionTexts } from '@/src/i18n/session'
import { toLocale } from '@/src/i18n/toLocale'
import { settings } from '@/src/settings'
import { findSubscriber } from '@/src/subscribers/findSubscriber'
import { subscribe } from '@/src/subscribers/subscribe'

import { answers, bodies } from '../call/components'
import { defineCall } from '../call/defineCall'

import { signedIn } from './fields'

const channels = ['sms', 'email'] as const
type NewsChannel = (typeof channels)[number]

const newsAnswer = z
  .object({
    channels: z.array(z.object({ channel: z.enum(channels), is_subscribed: z.boolean() })).meta({
      description: 'Those that reach the guest: where they have signed in, and that are set up.',
    }),
  })
  .meta({ description: 'Whether a guest gets news and offers.' })
const newsChange = z
  .object({ channel: z.enum(channels), is_subscribed: z.boolean() })
  .meta({ description: 'A wish.', examples: [{ channel: 'sms', is_subscribed: true }] })

answers.add(newsAnswer, { id: 'CustomerNews' })
bodies.add(newsChange, { id: 'CustomerNewsChange' })

const headers = { 'Cache-Control': 'no-store' }

/** By codes alone a customer gets a phone and an email: they are theirs, and nothing is to be confirmed again. */
const addressOf = ({ phone, email }: Customer, channel: NewsChannel) =>
  channel === 'sms' ? phone : email

async function newsOf(
  req: PayloadRequest,
  customer: Customer,
): Promise<z.infer<typeof newsAnswer>> {
  const isSetUp = { sms: hasSms(), email: Boolean(settings().SMTP_URL) }
  const shown = []
  for (const channel of channels) {
    const address = addressOf(customer, channel)
    if (address === null) continue
    const known = await findSubscriber(req, channel, address)
    const isSubscribed = known?.state === 'active'
    if (isSetUp[channel] || isSubscribed) shown.push({ channel, is_subscribed: isSubscribed })
  }
  return { channels: shown }
}

/** `GET /api/v1/customer/news`. */
export const readNews = defineCall({
  name: 'customerNews',
  method: 'get',
  path: '/v1/customer/news',
  tag: 'Guests',
  summary: 'Whether one gets news and offers',
  asks: {},
  answers: { status: 200, description: 'By channel.', schema: newsAnswer },
  problems: ['unauthorized'],
  handle: async ({ req }) => ({ body: await newsOf(req, await signedIn(req)), headers }),
})

/** `PATCH /api/v1/customer/news`: begins or ends it, kept among the consents. */
export const changeNews = defineCall({
  name: 'changeCustomerNews',
  method: 'patch',
  path: '/v1/customer/news',
  tag: 'Guests',
  summary: 'Get news and offers, or no more',
  asks: { body: newsChange },
  answers: { status: 200, description: 'It is so now.', schema: newsAnswer },
  problems: ['unauthorized', 'conflict'],
  handle: async ({ req, body: { channel, is_subscribed }, language }) => {
    const customer = await signedIn(req)
    const address = addressOf(customer, channel)
    if (address === null) throw new Problem('conflict', { detail: sessionTexts.noAddressFor })
    await inTransaction(req, async () => {
      if (is_subscribed) {
        const wish = { channel, address, source: 'site', language: toLocale(language) } as const
        const words = consentWords[language]
        return subscribe(req, { ...wish, state: 'active', words })
      }
      const known = await findSubscriber(req, channel, address)
      if (known?.state !== 'active') return
      await leave(req, { subscription: known.id, topic: null, delivery: null }, 'site')
    })
    return { body: await newsOf(req, customer), headers }
  },
})
