import { connect } from 'node:net'

import { expect, it } from 'vitest'

import { closeServer } from './closeServer'
import { portOf } from './fakes/startFront'
import { listen } from './listen'
import { ListenError } from './listenAt'

const local = { HOST: '127.0.0.1', PORT: 0, REQUEST_TIMEOUT_SECONDS: 60 }

it('says which setting to change when the port is taken', async () => {
  const server = await listen(() => undefined, local)
  const PORT = portOf(server.address())
  const failure = listen(() => undefined, { ...local, PORT })
  await expect(failure).rejects.toThrow(ListenError)
  await expect(failure).rejects.toThrow(
    `Port ${PORT} is taken by another program: stop that program, or set PORT to a free port.`,
  )
  await closeServer(server, 0)()
})

it('says which setting to change when the address is not here', async () => {
  await expect(listen(() => undefined, { ...local, HOST: '203.0.113.1' })).rejects.toThrow(
    /has no address "203\.0\.113\.1": set HOST/,
  )
})

it('bounds how long headers and a request may take', async () => {
  const server = await listen(() => undefined, { ...local, REQUEST_TIMEOUT_SECONDS: 10 })
  expect(server).toMatchObject({ requestTimeout: 10_000, headersTimeout: 10_000 })
  await closeServer(server, 0)()
})

it('cuts off a client that never finishes its headers', async () => {
  const server = await listen(() => undefined, { ...local, REQUEST_TIMEOUT_SECONDS: 0.05 })
  const slow = connect(portOf(server.address()), '127.0.0.1')
  slow.write('GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ')
  let answer = ''
  for await (const chunk of slow) answer += String(chunk)
  expect(answer).toContain('408 Request Timeout')
  await closeServer(server, 0)()
}, 10_000)

it('says what is wrong with Cyrillic letters in an address', async () => {
  const server = await listen(() => undefined, local)
  const client = connect(portOf(server.address()), '127.0.0.1')
  client.write('GET /меню HTTP/1.1\r\nHost: x\r\n\r\n')
  let answer = ''
  for await (const chunk of client) answer += String(chunk)
  expect(answer).toContain('400 Bad Request')
  expect(answer).toContain('Percent-encode')
  await closeServer(server, 0)()
})
