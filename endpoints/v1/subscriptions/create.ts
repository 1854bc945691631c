import { mayBeTold } from '@/plugins/notifications/push/mayBeTold'
import { hasSms } from '@/plugins/notifications/sms/hasSms'
import { subscriberAddress } from '@/plugins/notifications/subscriberAddress'
import { clientOf } from '@/src/auth/codes/clientOf'
import { issueCode } from '@/src/auth/codes/issueCode'
import { inTransaction } from '@/src/db/inTransaction'
import { Problem } from '@/src/errors'
import { consentWords } from '@/src/i18n/consentWords'
import { sessionTexts } from '@/src/i18n/session'
import { subscribe } from '@/src/subscribers/subscribe'

import { defineCall } from '../call/defineCall'
import { tooSoon } from '../session/fields'

import { askByEmail } from './askByEmail'
import { outcome, tokenOfSubscription, wish } from './fields'

const wrongAddress = new Problem('invalid', { detail: sessionTexts.wrongAddress })
const noSms = new Problem('not-found', {
  detail: { ru: 'СМС здесь не отправляются.', en: 'No SMS are sent here.' },
})

/**
 * `POST /api/v1/subscriptions`. A browser's notices begin at once, for the browser has asked its owner;
 * an email address has to be confirmed from its letter box, a phone by the code that comes to it. The answer
 * is the same whether the address was known or not.
 */
export const create = defineCall({
  name: 'subscribe',
  method: 'post',
  path: '/v1/subscriptions',
  tag: 'Subscriptions',
  summary: 'Subscribe to announcements',
  description: `With “${consentWords.en}” beside the button: that is kept as what was agreed to.`,
  asks: { body: wish },
  answers: {
    status: 202,
    description: 'Subscribed, or a letter or a code asks to confirm it.',
    schema: outcome,
  },
  problems: ['not-found'],
  handle: async ({ req, body, language }) => {
    const written = body.channel === 'push' ? JSON.stringify(body.subscription) : body.address
    const address = subscriberAddress(body.channel, written)
    if (address === undefined) throw wrongAddress
    const inLanguage = body.language ?? language
    const wanted = {
      channel: body.channel,
      address,
      source: 'site' as const,
      language: inLanguage,
      topics: body.topics,
      location: body.location,
      words: consentWords[inLanguage],
    }
    switch (body.channel) {
      case 'push': {
        if (!mayBeTold(body.subscription.endpoint)) throw wrongAddress
        const begun = await inTransaction(req, () => subscribe(req, { ...wanted, state: 'active' }))
        return { body: { is: 'subscribed', token: tokenOfSubscription(begun) } }
      }
      case 'email':
        await askByEmail(req, wanted)
        return { body: { is: 'to-be-confirmed' } }
      case 'sms': {
        if (!hasSms()) throw noSms
        const to = { channel: body.channel, address, language: wanted.language }
        const issued = await issueCode(req, { ...to, client: clientOf(req) })
        if (issued.is === 'too-soon') throw tooSoon(issued.wait)
        return { body: { is: 'to-be-confirmed' } }
      }
    }
  },
})
