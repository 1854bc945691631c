import express from 'express'
import { afterEach, expect, it, vi } from 'vitest'

import { closeServer } from '../closeServer'
import { portOf } from '../fakes/startFront'
import type { Readiness } from '../health/checkParts'
import { listen } from '../listen'
import { holdRenewals } from './holdRenewals'

let stop: () => Promise<void>
afterEach(() => stop())

const away: Readiness = { ok: false, parts: { database: 'failed' } }
const there: Readiness = { ok: true, parts: { database: 'ok' } }

async function start(options: { patience?: number; places?: number } = {}) {
  const readiness = vi.fn(() => Promise.resolve(away))
  const app = express()
  app.use(holdRenewals({ readiness, ...options }))
  app.use((req, res) => void res.send(req.originalUrl))
  const server = await listen(app, { HOST: '127.0.0.1', PORT: 0, REQUEST_TIMEOUT_SECONDS: 60 })
  stop = closeServer(server, 0)
  const url = `http://127.0.0.1:${portOf(server.address())}`
  const renew = () => fetch(`${url}/api/users/refresh-token?refresh`, { method: 'POST' })
  return { url, readiness, renew }
}

it('answers a renewal once Postgres is back, and everything else at once', async () => {
  const { url, readiness, renew } = await start()
  let isAnswered = false
  const renewal = renew().finally(() => (isAnswered = true))
  await vi.waitFor(() => expect(readiness.mock.calls.length).toBeGreaterThan(1), 5_000)
  expect(isAnswered).toBe(false)
  expect(await (await fetch(`${url}/api/users/me`)).text()).toBe('/api/users/me')
  expect(isAnswered).toBe(false)
  readiness.mockResolvedValue(there)
  expect(await (await renewal).text()).toBe('/api/users/refresh-token?refresh')
})

it('lets a renewal go on when Postgres stays away', async () => {
  const { readiness, renew } = await start({ patience: 600 })
  expect((await renew()).status).toBe(200)
  expect(readiness.mock.calls.length).toBeGreaterThan(1)
})

it('holds no more than it has places for', async () => {
  const { readiness, renew } = await start({ places: 1 })
  const first = renew()
  await vi.waitFor(() => expect(readiness).toHaveBeenCalled())
  expect((await renew()).status).toBe(200)
  readiness.mockResolvedValue(there)
  expect((await first).status).toBe(200)
})
