import type { AddressInfo } from 'node:net'

import express from 'express'
import { expect, it } from 'vitest'

import { tellClient } from './tellClient'

it('tells endpoints whom a request is from, whatever the client says itself', async () => {
  const app = express()
  app.use(tellClient)
  app.get('/', (req, res) => void res.send(req.headers['x-carte-client']))
  const server = app.listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
  const { port }: Pick<AddressInfo, 'port'> = Object.assign({ port: 0 }, server.address())
  const answer = await fetch(`http://127.0.0.1:${port}/`, {
    headers: { 'X-Carte-Client': '198.51.100.1' },
  })
  expect(await answer.text()).toBe('127.0.0.1')
  server.close()
})
