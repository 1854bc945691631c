/**
 * One of several processes. With SMTP_URL it sends letters; with WRITE_TO it writes one in a transaction
 * and is gone in the moment after COMMIT.
 */
import { Client } from 'pg'
import { pino } from 'pino'

import { emailCarrier } from '@/plugins/notifications/email/emailCarrier'
import { emailRoute } from '@/plugins/notifications/email/emailRoute'
import { insertDeliveries } from '@/src/db/outbox/insertDeliveries'
import { openOutbox } from '@/src/outbox/openOutbox'
import { toRows } from '@/src/outbox/enqueue'

const { DATABASE_URL = '', SMTP_URL, WRITE_TO } = process.env

if (WRITE_TO) {
  const client = new Client({ connectionString: DATABASE_URL })
  await client.connect()
  await client.query('begin')
  await client.query(insertDeliveries, [
    toRows([
      {
        channel: 'email',
        address: WRITE_TO,
        event: 'test',
        lane: 'soon',
        message: { to: WRITE_TO, subject: 'Заказ', html: '<p>Готов</p>', text: 'Готов' },
        mayRepeat: true,
      },
    ]),
  ])
  process.stdout.write('ready\n')
  await client.query('commit')
  process.kill(process.pid, 'SIGKILL')
}

if (SMTP_URL) {
  await openOutbox({
    connectionString: DATABASE_URL,
    routes: [emailRoute(emailCarrier({ url: SMTP_URL, from: 'Carte <carte@menu.example>' }))],
    logger: pino({ level: 'silent' }),
  })
  process.stdout.write('ready\n')
}
