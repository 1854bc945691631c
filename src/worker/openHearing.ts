import type { Payload } from 'payload'

import { openChores } from '@/plugins/iiko/chores/openChores'
import { openPayments } from '@/plugins/payments/openPayments'
import { openPoller } from '@/plugins/telegram/poll/openPoller'
import { wantedSetup } from '@/plugins/telegram/setup/wantedSetup'
import { openWebhook } from '@/plugins/telegram/webhook/openWebhook'
import { directUrl } from '@/src/db/directUrl'
import { openInbox } from '@/src/inbox/openInbox'

import { applyBySource } from './applyBySource'
import { orderNews } from './orderNews'

export type Hearing = { close: () => Promise<void> }

/** Hears what people say to the bot and what iiko tells, and applies what outside services have told. */
export async function openHearing(payload: Payload): Promise<Hearing> {
  const connectionString = directUrl()
  const inbox = await openInbox({ payload, connectionString, apply: applyBySource })
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
