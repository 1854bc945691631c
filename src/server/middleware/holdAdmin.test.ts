import express from 'express'
import { afterEach, expect, it, vi } from 'vitest'

import { closeServer } from '../closeServer'
import { portOf } from '../fakes/startFront'
import type { Readiness } from '../health/checkParts'
import { listen } from '../listen'
import { holdAdmin } from './holdAdmin'

let stop: () => Promise<void>
afterEach(() => stop())

const away: Readiness = { ok: false, parts: { database: 'failed' } }
const there: Readiness = { ok: true, parts: { database: 'ok' } }

type Options = { patience?: number; pagePatience?: number; places?: number }

async function start(options: Options = {}) {
  const readiness = vi.fn(() => Promise.resolve(away))
  const app = express()
  app.use(holdAdmin({ readiness, ...options }))
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
  for (const path of ['/api/users/me', '/administration', '/menu']) {
    expect(await (await fetch(`${url}${path}`)).text()).toBe(path)
  }
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

it('holds a page and a form of the admin until Postgres is back', async () => {
  const { url, readiness } = await start()
  const page = fetch(`${url}/admin/collections/orders?page=2`)
  const form = fetch(`${url}/admin/account`, { method: 'POST' })
  await vi.waitFor(() => expect(readiness.mock.calls.length).toBeGreaterThan(1), 5_000)
  readiness.mockResolvedValue(there)
  expect(await (await page).text()).toBe('/admin/collections/orders?page=2')
  expect(await (await form).text()).toBe('/admin/account')
})

it('says why a page does not come, in the reader’s language, and lets it come by itself', async () => {
  const { url } = await start({ pagePatience: 600 })
  const ask = (language: string) =>
    fetch(`${url}/admin`, { headers: { 'Accept-Language': language } })
  const [russian, english] = await Promise.all([ask('ru'), ask('en-GB')])
  for (const { status, headers } of [russian, english]) {
    expect(status).toBe(503)
    expect(headers.get('refresh')).toBe('5')
    expect(headers.get('retry-after')).toBe('5')
    expect(headers.get('cache-control')).toBe('no-store')
  }
  expect(await russian.text()).toContain('База данных пока не отвечает')
  expect(await english.text()).toContain('The database does not answer yet')
})
