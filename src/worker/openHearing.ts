import type { Payload, PayloadRequest } from 'payload'

import { openChores } from '@/plugins/iiko/chores/openChores'
import { startRun } from '@/plugins/iiko/runs/startRun'
import { applyIikoEvent } from '@/plugins/iiko/webhooks/applyIikoEvent'
import { applyTwilioNews } from '@/plugins/notifications/sms/callbacks/applyTwilioNews'
import { applyUpdate } from '@/plugins/telegram/bot/applyUpdate'
import { openPoller } from '@/plugins/telegram/poll/openPoller'
import { wantedSetup } from '@/plugins/telegram/setup/wantedSetup'
import { openWebhook } from '@/plugins/telegram/webhook/openWebhook'
import { openInbox } from '@/src/inbox/openInbox'
import { settings } from '@/src/settings'

export type Hearing = { close: () => Promise<void> }

/** Hears what people say to the bot and what iiko tells, and applies what outside services have told. */
export async function openHearing(payload: Payload): Promise<Hearing> {
  const connectionString = settings().DATABASE_URL
  const inbox = await openInbox({
    payload,
    connectionString,
    apply: { telegram: applyUpdate, twilio: applyTwilioNews, iiko: applyIikoEvent({ onMenu }) },
  })
  const chores = await openChores(payload, connectionString)
  const bot = openBot(payload, connectionString)
  return {
    close: async () => {
      await bot?.close()
      await inbox.close()
      await chores.close()
    },
  }
}

/** The menu in iiko has changed: a sync is asked for, which finds out what. */
async function onMenu({ payload }: PayloadRequest, connection: number): Promise<void> {
  await startRun(payload, { connection, starter: 'webhook' })
}

function openBot(payload: Payload, connectionString: string): Hearing | null {
  const wanted = wantedSetup()
  if (!wanted) return null
  const { apiRoot, miniAppUrl, token, webhook } = wanted
  const shared = { payload, connectionString, token, apiRoot }
  return webhook
    ? openWebhook({ ...shared, setup: { miniAppUrl, webhook } })
    : openPoller({ ...shared, setup: { miniAppUrl, webhook } })
}
