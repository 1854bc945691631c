import { z } from 'zod'

import { checkInitData } from '@/plugins/telegram/initData/checkInitData'
import { Problem } from '@/src/errors'
import { api } from '@/src/i18n/api'
import { signInGuest } from '@/src/orders/customers/signInGuest'
import { settings } from '@/src/settings'

import { bodies } from '../call/components'
import { defineCall } from '../call/defineCall'

import { sessionAnswer, toCustomer } from './fields'
import { sessionCookieOf } from './sessionCookieOf'

const body = z
  .object({ init_data: z.string().min(1).max(8_192) })
  .meta({ description: 'What Telegram has signed for the Mini App.' })
bodies.add(body, { id: 'TelegramSignIn' })

/** How long what Telegram signed counts here, in seconds: it is sent as soon as the Mini App opens. */
const maxAgeSeconds = 600

/** `POST /api/v1/session/telegram`: signs in whoever opened the Mini App, without a code. */
export const openByTelegram = defineCall({
  name: 'openSessionByTelegram',
  method: 'post',
  path: '/v1/session/telegram',
  tag: 'Guests',
  summary: 'Sign in from a Telegram Mini App',
  description:
    'Takes the `initData` that Telegram has signed within the last ten minutes, in place of a code.',
  asks: { body },
  answers: {
    status: 201,
    description: 'Signed in.',
    schema: sessionAnswer,
    headers: ['Set-Cookie'],
  },
  problems: ['unauthorized', 'not-found'],
  handle: async ({ req, body: { init_data }, language }) => {
    const { TELEGRAM_BOT_TOKEN } = settings()
    if (!TELEGRAM_BOT_TOKEN) throw new Problem('not-found', { detail: api.noTelegramBot })
    const checked = checkInitData(init_data, TELEGRAM_BOT_TOKEN, {
      now: Date.now(),
      maxAgeSeconds,
    })
    if ('refused' in checked) {
      const isStale = checked.refused === 'expired' || checked.refused === 'future'
      throw new Problem('unauthorized', {
        detail: isStale ? api.initDataStale : api.initDataForged,
      })
    }
    // The chat of a person with the bot has that person's number (Bot API, "Chat").
    const address = String(checked.user.id)
    const { token, customer } = await signInGuest(req, { channel: 'telegram', address, language })
    return {
      body: { token, customer: toCustomer(customer) },
      headers: { 'Set-Cookie': sessionCookieOf(token), 'Cache-Control': 'no-store' },
    }
  },
})
