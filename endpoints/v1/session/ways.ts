import { z } from 'zod'

import { hasSms } from '@/plugins/notifications/sms/hasSms'
import { botName } from '@/plugins/telegram/link/botName'
import { settings } from '@/src/settings'

import { answers } from '../call/components'
import { defineCall } from '../call/defineCall'

const channels = z.array(z.enum(['sms', 'email', 'telegram']))

const waysAnswer = z
  .object({
    channels,
    telegram_bot: z.string().nullable().meta({ description: 'The bot’s name, without @.' }),
  })
  .meta({ description: 'Where codes to sign in can be sent.' })

answers.add(waysAnswer, { id: 'SignInWays' })

/** `GET /api/v1/session/ways`. */
export const ways = defineCall({
  name: 'signInWays',
  method: 'get',
  path: '/v1/session/ways',
  tag: 'Guests',
  summary: 'How one can sign in here',
  asks: {},
  answers: { status: 200, description: 'The channels that are set up.', schema: waysAnswer },
  handle: async ({ req }) => {
    const { SMTP_URL, TELEGRAM_BOT_TOKEN } = settings()
    const bot = TELEGRAM_BOT_TOKEN ? await botName(req.payload) : null
    const found: z.infer<typeof channels> = []
    if (hasSms()) found.push('sms')
    if (SMTP_URL) found.push('email')
    if (bot !== null) found.push('telegram')
    return { body: { channels: found, telegram_bot: bot } satisfies z.infer<typeof waysAnswer> }
  },
})
