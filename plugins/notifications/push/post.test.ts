import type { LookupAddress } from 'node:dns'
import { Agent } from 'node:https'
import { type AddressInfo, createServer, type Server } from 'node:net'

import { afterEach, beforeEach, expect, it, vi } from 'vitest'

const dns = vi.hoisted(() => ({ found: new Array<LookupAddress[]>() }))
vi.mock('node:dns', () => ({
  lookup: (_host: string, _options: object, done: (error: null, all: LookupAddress[]) => void) =>
    done(null, dns.found.shift() ?? []),
}))

const { ForbiddenEndpoint, post } = await import('./post')

let server: Server
let port = 0
let visits = 0
const agent = new Agent()

beforeEach(async () => {
  visits = 0
  server = createServer((socket) => {
    visits += 1
    socket.destroy()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address: AddressInfo | string | null = server.address()
  port = typeof address === 'object' && address ? address.port : 0
})
afterEach(() => new Promise((closed) => server.close(closed)))

const ask = (url: string) =>
  post({
    url: new URL(url),
    headers: {},
    body: Buffer.from('x'),
    signal: AbortSignal.timeout(10_000),
    agent,
    isStandIn: false,
  })

const nobody = { address: '192.88.98.1', family: 4 }
const here = { address: '127.0.0.1', family: 4 }

it.each([
  'http://169.254.169.254/latest/meta-data',
  'https://169.254.169.254/latest/meta-data',
  'https://10.0.0.7/',
  'https://[::1]/',
  'https://[::ffff:127.0.0.1]/',
  'https://2130706433/',
  'http://push.example/',
  'https://user:word@push.example/',
])('E13: %s is not spoken to', async (url) => {
  const asked = new URL(url)
  asked.port = String(port)
  dns.found = [[nobody]]
  await expect(ask(asked.href)).rejects.toBeInstanceOf(ForbiddenEndpoint)
  expect(visits).toBe(0)
})

it('E13: nor a name that leads into our network, though a public address stands beside', async () => {
  const open = { address: '9.9.9.9', family: 4 }
  for (const found of [[here], [open, here], [{ address: 'fd00::1', family: 6 }], []]) {
    dns.found = [found]
    await expect(ask(`https://push.example:${port}/`)).rejects.toBeInstanceOf(ForbiddenEndpoint)
  }
  expect(visits).toBe(0)
})

it('E13: nor one that leads there only when asked again: it is asked once', async () => {
  dns.found = [[nobody], [here]]
  const asked = post({
    url: new URL(`https://push.example:${port}/`),
    headers: {},
    body: Buffer.from('x'),
    signal: AbortSignal.timeout(300),
    agent,
    isStandIn: false,
  })
  await expect(asked).rejects.toMatchObject({ mayHaveArrived: false })
  expect(dns.found).toEqual([[here]])
  expect(visits).toBe(0)
})
