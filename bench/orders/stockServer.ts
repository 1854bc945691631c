/**
 * Payload's own REST over stockConfig, without Next in front of it, which is in its favour. Prints its port. With
 * NODE_ENV=development it only brings the schema to the database.
 */
import { createServer } from 'node:http'

import express from 'express'

const { getPayload, handleEndpoints } = await import('payload')
const { default: config } = await import('./stockConfig')
const { forward } = await import('@/src/server/bridge/forward')
const payload = await getPayload({ config })

if (process.env.NODE_ENV !== 'production') {
  await payload.destroy()
  process.exit(0)
}
const app = express().use(
  forward((request) => handleEndpoints({ config: payload.config, request })),
)
const server = createServer((req, res) => void app(req, res))
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address && typeof address === 'object') process.stdout.write(`port ${address.port}\n`)
})

export {}
