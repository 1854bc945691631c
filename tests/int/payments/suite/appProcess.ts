/**
 * One of several processes that take orders and payments over the database of DATABASE_URL: /api, what the inbox
 * applies, what payments need. Prints its port when it answers.
 */
import { createServer } from 'node:http'

import express from 'express'

const { getPayload, handleEndpoints } = await import('payload')
const { default: config } = await import('@payload-config')
const payload = await getPayload({ config })

const { openPayments } = await import('@/plugins/payments/openPayments')
const { applyWebhook } = await import('@/plugins/payments/webhooks/applyWebhook')
const { openInbox } = await import('@/src/inbox/openInbox')
const { forward } = await import('@/src/server/bridge/forward')
const { settings } = await import('@/src/settings')

const shared = { payload, connectionString: settings().DATABASE_URL }
await openPayments(shared)
await openInbox({ ...shared, apply: { payments: applyWebhook } })

const app = express().use(
  forward((request) => handleEndpoints({ config: payload.config, request })),
)
const server = createServer((req, res) => void app(req, res))
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address && typeof address === 'object') process.stdout.write(`port ${address.port}\n`)
})

export {}
