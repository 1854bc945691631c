import { Agent, get } from 'node:http'
import { connect } from 'node:net'

import { expect, it, vi } from 'vitest'

import { closeServer } from './closeServer'
import { portOf } from './fakes/startFront'
import { listen } from './listen'

const local = { HOST: '127.0.0.1', PORT: 0, REQUEST_TIMEOUT_SECONDS: 60 }

async function start(graceSeconds: number) {
  const answers: (() => void)[] = []
  const server = await listen((_req, res) => void answers.push(() => res.end('done')), local)
  const close = closeServer(server, graceSeconds)
  const agent = new Agent({ keepAlive: true })
  const url = `http://127.0.0.1:${portOf(server.address())}`
  const ask = () =>
    new Promise<string>((answered) => {
      get(url, { agent }, (res) => {
        let body = ''
        res.on('data', (chunk: Buffer) => (body += chunk.toString()))
        res.on('end', () => answered(body))
      }).on('error', (error) => answered(error.message))
    })
  return { answers, close, ask, url }
}

it('lets requests under way finish, refuses new ones and drops idle connections', async () => {
  const { answers, close, ask, url } = await start(30)
  const idle = ask()
  await vi.waitFor(() => expect(answers).toHaveLength(1))
  answers[0]?.()
  expect(await idle).toBe('done')
  const underWay = ask()
  await vi.waitFor(() => expect(answers).toHaveLength(2))
  const closed = close()
  await expect(fetch(url)).rejects.toThrow()
  answers[1]?.()
  expect(await underWay).toBe('done')
  await closed
})

it('cuts off what takes longer than the grace', async () => {
  const { answers, close, ask } = await start(0.05)
  const hanging = ask()
  await vi.waitFor(() => expect(answers).toHaveLength(1))
  await close()
  expect(await hanging).toMatch(/socket hang up|ECONNRESET/)
})

it('does not wait for web sockets longer than the grace', async () => {
  const server = await listen(() => undefined, local)
  const close = closeServer(server, 0.05)
  const opened = new Promise((upgraded) => server.once('upgrade', upgraded))
  const socket = connect(portOf(server.address()), '127.0.0.1')
  socket.on('error', () => undefined)
  socket.write('GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n')
  await opened
  await close()
  await vi.waitFor(() => expect(socket.destroyed).toBe(true))
})
