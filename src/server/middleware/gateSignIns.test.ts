import { connect } from 'node:net'

import express from 'express'
import { afterEach, expect, it, vi } from 'vitest'

import { closeServer } from '../closeServer'
import { portOf } from '../fakes/startFront'
import { listen } from '../listen'
import { gateSignIns } from './gateSignIns'

let stop: () => Promise<void>
afterEach(() => stop())

/** A sign-in that ends when the test says so, behind one place and a line of two. */
async function start() {
  const working: (() => void)[] = []
  const app = express()
  app.use(gateSignIns({ places: 1, queue: 2 }))
  app.post('/api/users/login', (req, res) => {
    working.push(() => void (res.headersSent || res.send('in')))
    req.resume()
  })
  app.get('/api/v1/menu', (_req, res) => void res.send('menu'))
  const server = await listen(app, { HOST: '127.0.0.1', PORT: 0, REQUEST_TIMEOUT_SECONDS: 60 })
  stop = closeServer(server, 0)
  const port = portOf(server.address())
  const url = `http://127.0.0.1:${port}`
  const signIn = (signal?: AbortSignal) =>
    fetch(`${url}/api/users/login`, { method: 'POST', body: '{}', ...(signal ? { signal } : {}) })
  return { url, port, working, signIn }
}

it('works on one at a time, lets two wait, turns the rest away, and leaves the menu alone', async () => {
  const { url, working, signIn } = await start()
  const first = signIn()
  await vi.waitFor(() => expect(working).toHaveLength(1))
  const others = [signIn(), signIn(), signIn()]
  const refused = await Promise.race(others)
  expect(refused.status).toBe(503)
  expect(refused.headers.get('retry-after')).toBe('5')
  expect(refused.headers.get('content-type')).toContain('application/problem+json')
  expect(await (await fetch(`${url}/api/v1/menu`)).text()).toBe('menu')
  expect(working).toHaveLength(1)
  for (let done = 0; done < 3; done++) {
    await vi.waitFor(() => expect(working).toHaveLength(done + 1))
    working[done]?.()
  }
  expect((await first).status).toBe(200)
  const answers = (await Promise.all(others)).map(({ status }) => status)
  expect(answers.sort()).toEqual([200, 200, 503])
})

it('forgets whoever leaves while waiting, and frees the place of whoever leaves inside', async () => {
  const { working, signIn } = await start()
  const leaving = new AbortController()
  const left = [signIn(leaving.signal)]
  await vi.waitFor(() => expect(working).toHaveLength(1))
  left.push(signIn(leaving.signal), signIn(leaving.signal), signIn(leaving.signal))
  expect((await Promise.race(left)).status).toBe(503)
  leaving.abort()
  await Promise.allSettled(left)
  const next: number[] = []
  void signIn().then(({ status }) => next.push(status))
  await vi.waitFor(() => {
    working.forEach((finish) => finish())
    expect(next).toEqual([200])
  })
})

it('gives no place to a body that is still on its way', async () => {
  const { port, working, signIn } = await start()
  const slow = connect(port, '127.0.0.1')
  slow.write('POST /api/users/login HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n{"a"')
  const quick = signIn()
  await vi.waitFor(() => expect(working).toHaveLength(1))
  working[0]?.()
  expect((await quick).status).toBe(200)
  slow.write(':12345')
  await vi.waitFor(() => expect(working).toHaveLength(2))
  slow.destroy()
})
