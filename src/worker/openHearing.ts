import type { Payload } from 'payload'

import { applyUpdate } from '@/plugins/telegram/bot/applyUpdate'
import { openPoller } from '@/plugins/telegram/poll/openPoller'
import { openInbox } from '@/src/inbox/openInbox'
import { settings } from '@/src/settings'

export type Hearing = { close: () => Promise<void> }

/** Hears what people say to the bot, and applies what outside services have told. */
export async function openHearing(payload: Payload): Promise<Hearing> {
  const { DATABASE_URL, TELEGRAM_API_URL, TELEGRAM_BOT_TOKEN } = settings()
  const connectionString = DATABASE_URL
  const inbox = await openInbox({ payload, connectionString, apply: { telegram: applyUpdate } })
  const poller = TELEGRAM_BOT_TOKEN
    ? openPoller({
        payload,
        connectionString,
        token: TELEGRAM_BOT_TOKEN,
        apiRoot: TELEGRAM_API_URL,
      })
    : null
  return {
    close: async () => {
      await poller?.close()
      await inbox.close()
    },
  }
}
