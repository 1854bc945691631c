import type { Payload } from 'payload'

import { emailCarrier } from '@/plugins/notifications/email/emailCarrier'
import { emailRoute } from '@/plugins/notifications/email/emailRoute'
import { type Outbox, openOutbox } from '@/src/outbox/openOutbox'
import { settings } from '@/src/settings'

/** Sends what lies in the outbox by the channels that are set up. */
export function openMessages(payload: Payload): Promise<Outbox> {
  const { DATABASE_URL, EMAIL_FROM, SMTP_URL } = settings()
  const email = SMTP_URL
    ? emailCarrier({ url: SMTP_URL, from: EMAIL_FROM ?? 'carte@localhost' })
    : null
  return openOutbox({
    pool: payload.db.pool,
    connectionString: DATABASE_URL,
    routes: [emailRoute(email)],
    logger: payload.logger,
  })
}
