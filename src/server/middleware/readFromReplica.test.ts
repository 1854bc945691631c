import { createServer } from 'node:http'

import express from 'express'
import { afterEach, expect, it } from 'vitest'

import { mayLag } from '@/src/db/replica/mayLag'

import { portOf } from '../fakes/startFront'
import { readFromReplica } from './readFromReplica'

let close: () => void = () => undefined
afterEach(() => close())

async function asked(path: string, init?: RequestInit): Promise<string> {
  const app = express()
  app.use(readFromReplica)
  app.use(async (_req, res) => {
    await new Promise(setImmediate)
    res.send(mayLag() ? 'replica' : 'primary')
  })
  const server = createServer(app)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  close = () => server.close()
  return (await fetch(`http://127.0.0.1:${portOf(server.address())}${path}`, init)).text()
}

it.each([
  ['/api/menu-items?limit=1', {}, 'replica'],
  ['/api/categories/7', { method: 'HEAD' }, ''],
  ['/API//Menu-Items', {}, 'replica'],
  ['/api/menu-items', { method: 'POST' }, 'primary'],
  ['/api/menu-items', { headers: { cookie: 'payload-token=x' } }, 'primary'],
  ['/api/menu-items', { headers: { authorization: 'JWT x' } }, 'primary'],
  ['/api/users/me', {}, 'primary'],
  ['/api/orders/7', {}, 'primary'],
  ['/api/v1/orders/token', {}, 'primary'],
  ['/api/payments/webhooks/yookassa', {}, 'primary'],
  ['/admin', {}, 'primary'],
])('%s %o is read from the %s', async (path, init, place) => {
  expect(await asked(path, init)).toBe(place)
})
