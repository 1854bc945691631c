import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { Agent, createServer, type Server } from 'node:https'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { post } from '@/plugins/notifications/push/post'

const hasOpenssl = spawnSync('openssl', ['version']).status === 0

describe.skipIf(!hasOpenssl)('notices over TLS (skipped: no openssl to make a certificate)', () => {
  let server: Server
  let origin = ''
  let agent: Agent
  let connections = 0
  let endless: Promise<void> = Promise.resolve()

  beforeAll(async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'carte-tls-'))
    const key = path.join(folder, 'key.pem')
    const cert = path.join(folder, 'cert.pem')
    const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1']
    const made = ['-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', cert]
    execFileSync('openssl', ['req', '-x509', ...made, ...subject], { stdio: 'ignore' })
    const ca = readFileSync(cert)
    server = createServer({ key: readFileSync(key), cert: ca }, (request, response) => {
      request.resume().once('end', () => {
        if (request.url === '/lost') request.socket.destroy()
        else if (request.url === '/endless') {
          endless = new Promise((done) => response.once('close', done))
          response.writeHead(201).write(Buffer.alloc(1_000_000))
        } else response.writeHead(201).end('{}')
      })
    })
    server.on('secureConnection', () => (connections += 1))
    rmSync(folder, { recursive: true })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const address = server.address()
    origin = `https://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
    agent = new Agent({ ca, keepAlive: true })
  })
  afterAll(() => {
    agent.destroy()
    server.closeAllConnections()
    return new Promise((closed) => server.close(closed))
  })

  const ask = (where: string, by = agent, signal = AbortSignal.timeout(10_000)) =>
    post({
      url: new URL(where, origin),
      headers: {},
      body: Buffer.alloc(4_096, 1),
      signal,
      agent: by,
      isStandIn: true,
    })

  it('sends many over one connection', async () => {
    const before = connections
    for (const where of ['/1', '/2', '/3']) expect(await ask(where)).toMatchObject({ status: 201 })
    expect(connections).toBe(before + 1)
  })

  it('E3: a connection lost after the message had left leaves it open whether it arrived', async () => {
    await ask('/')
    await expect(ask('/lost')).rejects.toMatchObject({ mayHaveArrived: true })
    await expect(ask('/lost', new Agent(agent.options))).rejects.toMatchObject({
      mayHaveArrived: true,
    })
  })

  it('tells a certificate that nobody vouches for nothing', async () => {
    await expect(ask('/', new Agent())).rejects.toMatchObject({ mayHaveArrived: false })
  })

  it('reads no answer without end', async () => {
    const { signal } = new AbortController()
    expect(await ask('/endless', agent, signal)).toMatchObject({ status: 201 })
    await endless
    expect(await ask('/')).toMatchObject({ status: 201 })
  })
})
