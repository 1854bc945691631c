import { createServer, type RequestListener } from 'node:http'

import { afterEach, expect, it } from 'vitest'

import { portOf } from '@/src/server/fakes/startFront'

import { askCarte } from './askCarte'

let stop: () => void
afterEach(() => stop())

async function start(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready))
  stop = () => {
    server.closeAllConnections()
    server.close()
  }
  return `http://127.0.0.1:${portOf(server.address())}/`
}

it('hears what is asked and what is answered', async () => {
  const url = await start((req, res) => {
    let asked = ''
    req.on('data', (part: Buffer) => (asked += part.toString()))
    req.on('end', () => {
      const { authorization } = req.headers
      res.writeHead(201).end(JSON.stringify({ asked, authorization, method: req.method }))
    })
  })
  expect(await askCarte(url, { token: 'T', body: { a: 1 } })).toEqual({
    status: 201,
    body: { asked: '{"a":1}', authorization: 'JWT T', method: 'POST' },
  })
})

it('takes an answer that was cut off for none', async () => {
  const url = await start((_req, res) => {
    res.writeHead(201, { 'Content-Type': 'application/json' })
    res.write('{"doc":{"id":1,"ti', () => res.destroy())
  })
  expect(await askCarte(url)).toEqual({ status: 0, body: null })
})

it('takes no answer at all for none, and tells one that is no JSON as it is', async () => {
  const url = await start((_req, res) => void res.writeHead(500).end('<h1>Broken</h1>'))
  expect(await askCarte(url, { method: 'GET' })).toEqual({ status: 500, body: '<h1>Broken</h1>' })
  stop()
  expect(await askCarte(url)).toEqual({ status: 0, body: null })
})
