import { z } from 'zod'

import { checkInitData, type InitDataRefusal } from '@/plugins/telegram/initData/checkInitData'
import { guestToken } from '@/plugins/telegram/initData/guestToken'
import { Problem } from '@/src/errors'
import { settings } from '@/src/settings'
import { api } from '@/src/i18n/api'
import { isoOf } from '@/src/domain/menu/catalog/isoOf'

import { answers, bodies } from '../call/components'
import { defineCall } from '../call/defineCall'

/** How long what Telegram signed counts, from when it signed it. */
const hour = 60 * 60 * 1_000

const body = z.object({ init_data: z.string().min(1).max(8_192) })
const answer = z.object({
  /** To be sent with further requests until then. */
  token: z.string(),
  expires_at: z.string(),
  guest: z.object({ id: z.string(), name: z.string(), language: z.enum(['ru', 'en']) }),
})
bodies.add(body, { id: 'TelegramInitData' })
answers.add(answer, { id: 'TelegramSession' })

const stale: readonly InitDataRefusal[] = ['expired', 'future']

/**
 * `POST /api/v1/telegram/session`: who opened the Mini App, for what Telegram signed (`initData`). The
 * same initData may be exchanged again, as a page that is loaded again does: every token made of it ends
 * an hour after Telegram signed it, so that whoever repeats it gains no time.
 */
export const session = defineCall({
  name: 'openTelegramSession',
  method: 'post',
  path: '/v1/telegram/session',
  tag: 'Telegram',
  summary: 'Exchange a Mini App’s initData for a session',
  asks: { body },
  answers: { status: 200, description: 'Who it is, for an hour at most.', schema: answer },
  problems: ['unauthorized', 'not-found'],
  handle: ({ body: { init_data } }) => {
    const { PAYLOAD_SECRET, TELEGRAM_BOT_TOKEN } = settings()
    if (!TELEGRAM_BOT_TOKEN) throw new Problem('not-found', { detail: api.noTelegramBot })
    const checked = checkInitData(init_data, TELEGRAM_BOT_TOKEN, {
      now: Date.now(),
      maxAgeSeconds: hour / 1_000,
    })
    if ('refused' in checked) {
      const isStale = stale.includes(checked.refused)
      throw new Problem('unauthorized', {
        detail: isStale ? api.initDataStale : api.initDataForged,
      })
    }
    const { signedAt, user } = checked
    const guest = {
      id: user.id,
      name: [user.firstName, user.lastName].filter(Boolean).join(' ').slice(0, 200),
      language: user.language?.startsWith('ru') ? ('ru' as const) : ('en' as const),
    }
    const until = signedAt + hour
    return {
      body: {
        token: guestToken(PAYLOAD_SECRET, { ...guest, until }),
        expires_at: isoOf(until),
        guest,
      },
      headers: { 'Cache-Control': 'no-store' },
    }
  },
})
