import { hearOrder } from '@/plugins/iiko/orders/hearOrder'
import { startRun } from '@/plugins/iiko/runs/startRun'
import { applyIikoEvent } from '@/plugins/iiko/webhooks/applyIikoEvent'
import { applyTwilioNews } from '@/plugins/notifications/sms/callbacks/applyTwilioNews'
import { applyWebhook } from '@/plugins/payments/webhooks/applyWebhook'
import { applyUpdate } from '@/plugins/telegram/bot/applyUpdate'
import type { ApplyEvent } from '@/src/inbox/InboxEvent'

import { orderNews } from './orderNews'

/** What the events of each source mean. */
export const applyBySource: Readonly<Record<string, ApplyEvent>> = {
  telegram: applyUpdate,
  twilio: applyTwilioNews,
  iiko: applyIikoEvent({
    // The menu has changed: a sync is asked for, which finds out what.
    onMenu: async ({ payload }, connection) => {
      await startRun(payload, { connection, starter: 'webhook' })
    },
    onOrder: (req, _, event) => hearOrder(req, event, orderNews),
  }),
  payments: applyWebhook,
}
