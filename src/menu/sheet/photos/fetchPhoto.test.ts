import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:https'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, expect, it } from 'vitest'

import { fetchPhoto } from './fetchPhoto'

let server: Server
let origin: string
let ca: Buffer
const asked: string[] = []

beforeAll(async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'carte-tls-'))
  const key = path.join(folder, 'key.pem')
  const cert = path.join(folder, 'cert.pem')
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1']
  const made = ['-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', cert]
  execFileSync('openssl', ['req', '-x509', ...made, ...subject], { stdio: 'ignore' })
  ca = readFileSync(cert)
  server = createServer({ key: readFileSync(key), cert: ca }, (req, res) => {
    asked.push(req.url ?? '')
    if (req.url === '/photo.jpg') return void res.end(Buffer.alloc(5000, 1))
    if (req.url === '/moved') return void res.writeHead(302, { location: '/photo.jpg' }).end()
    if (req.url === '/inside') {
      return void res.writeHead(302, { location: 'https://169.254.169.254/latest' }).end()
    }
    if (req.url === '/plain')
      return void res.writeHead(302, { location: 'http://localhost/' }).end()
    if (req.url === '/round') return void res.writeHead(302, { location: '/round' }).end()
    if (req.url === '/silent') return
    res.writeHead(404).end()
  })
  rmSync(folder, { recursive: true })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('No port.')
  origin = `https://localhost:${address.port}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

/** This machine's own address stands for one of the open Internet, and no other does. */
const fetchHere = (at: string, more: { maxBytes?: number; milliseconds?: number } = {}) =>
  fetchPhoto({
    url: `${origin}${at}`,
    maxBytes: 10_000,
    milliseconds: 5000,
    ca,
    allows: (address) => address === '127.0.0.1' || address === '::1',
    ...more,
  })

it('brings the bytes, after a redirect too', async () => {
  expect(await fetchHere('/photo.jpg')).toHaveLength(5000)
  expect(await fetchHere('/moved')).toHaveLength(5000)
})

it.each([
  ['privateAddress', '/inside', {}],
  ['notHttps', '/plain', {}],
  ['tooManyRedirects', '/round', {}],
  ['badStatus', '/missing', {}],
  ['tooLarge', '/photo.jpg', { maxBytes: 4999 }],
  ['tooSlow', '/silent', { milliseconds: 200 }],
] as const)('says %s of %s', async (code, at, limits) => {
  await expect(fetchHere(at, limits)).rejects.toMatchObject({ name: 'PhotoFault', code })
})

it('by itself connects to nothing of this machine or its network', async () => {
  asked.length = 0
  const port = new URL(origin).port
  const inside = ['localhost', '127.0.0.1', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1']
  for (const host of inside) {
    const url = `https://${host}:${port}/photo.jpg`
    await expect(
      fetchPhoto({ url, ca, maxBytes: 10_000, milliseconds: 5000 }),
    ).rejects.toMatchObject({ code: 'privateAddress' })
  }
  expect(asked).toEqual([])
})

it('takes https alone, and no password in the address', async () => {
  for (const url of [
    'http://example.org/a.jpg',
    'file:///etc/passwd',
    'https://a:b@example.org/',
    '',
  ]) {
    await expect(fetchPhoto({ url, maxBytes: 1, milliseconds: 1000 })).rejects.toMatchObject({
      code: 'notHttps',
    })
  }
})

it('stops when it is told to', async () => {
  const stop = new AbortController()
  const fetched = fetchPhoto({
    url: `${origin}/silent`,
    ca,
    maxBytes: 1,
    milliseconds: 5000,
    allows: () => true,
    signal: stop.signal,
  })
  stop.abort(new Error('enough'))
  await expect(fetched).rejects.toThrow('enough')
})
