import type { Payload } from 'payload'

import { openChores } from '@/plugins/iiko/chores/openChores'
import { hearOrder } from '@/plugins/iiko/orders/hearOrder'
import { startRun } from '@/plugins/iiko/runs/startRun'
import { applyIikoEvent } from '@/plugins/iiko/webhooks/applyIikoEvent'
import { openPayments } from '@/plugins/payments/openPayments'
import { applyWebhook } from '@/plugins/payments/webhooks/applyWebhook'
import { applyTwilioNews } from '@/plugins/notifications/sms/callbacks/applyTwilioNews'
import { applyUpdate } from '@/plugins/telegram/bot/applyUpdate'
import { openPoller } from '@/plugins/telegram/poll/openPoller'
import { wantedSetup } from '@/plugins/telegram/setup/wantedSetup'
import { openWebhook } from '@/plugins/telegram/webhook/openWebhook'
import { directUrl } from '@/src/db/directUrl'
import { openInbox } from '@/src/inbox/openInbox'

import { orderNews } from './orderNews'

const hearIiko = applyIikoEvent({
  // The menu has changed: a sync is asked for, which finds out what.
  onMenu: async ({ payload }, connection) => {
    await startRun(payload, { connection, starter: 'webhook' })
  },
  onOrder: (req, _, event) => hearOrder(req, event, orderNews),
})

export type Hearing = { close: () => Promise<void> }

/** Hears what people say to the bot and what iiko tells, and applies what outside services have told. */
export async function openHearing(payload: Payload): Promise<Hearing> {
  const connectionString = directUrl()
  const inbox = await openInbox({
    payload,
    connectionString,
    apply: {
      telegram: applyUpdate,
      twilio: applyTwilioNews,
      iiko: hearIiko,
      payments: applyWebhook,
    },
  })
  const chores = await openChores({
    payload,
    connectionString,
    onNews: orderNews,
  })
  const payments = await openPayments({ payload, connectionString })
  const bot = openBot(payload, connectionString)
  return {
    close: async () => {
      await bot?.close()
      await inbox.close()
      await chores.close()
      await payments.close()
    },
  }
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
