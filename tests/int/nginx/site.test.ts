import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import { connect as connectTwo } from 'node:http2'
import { request } from 'node:https'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'

import { freePort } from '../../services/freePort'
import { hasNginx } from '../../services/startNginx'
import { type Site, startSite } from '../../services/startSite'

type App = { name: string; server: Server; asked: number; headers: IncomingHttpHeaders }
type Answer = { status: number; headers: IncomingHttpHeaders; text: string }
type Asking = {
  host?: string
  method?: string
  body?: Buffer
  headers?: Record<string, string>
  onText?: (text: string) => void
}

let site: Site
let apps: App[]
let ports: number[]

/** What stands for Carte: says who it is, streams at /…/events, is slow to nobody. */
function startApp(name: string, port: number): App {
  const app: App = { name, asked: 0, headers: {}, server: createServer() }
  app.server.on('request', (req, res) => {
    app.asked += 1
    app.headers = req.headers
    req.resume()
    if (/\/events(\?|$)/.test(req.url ?? '')) {
      res.writeHead(200, { 'Content-Type': 'text/event-stream' }).write('data: first\n\n')
      return
    }
    if (req.url?.startsWith('/_next/static/'))
      res.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
    res.setHeader('X-App', name)
    req.on('end', () => res.end(`${name} ${req.method} ${req.url}`))
  })
  app.server.listen(port, '127.0.0.1')
  return app
}

const stopApp = (app: App) => {
  app.server.closeAllConnections()
  return new Promise((closed) => app.server.close(closed))
}

function ask(
  target: string,
  { body, headers, host = 'menu.example.org', method, onText }: Asking = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port: site.https,
        servername: host,
        rejectUnauthorized: false,
        path: target,
        method: method ?? 'GET',
        headers: { Host: host, ...headers },
        agent: false,
      },
      (answer) => {
        let text = ''
        answer.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk
          if (onText) {
            onText(text)
            asked.destroy()
            resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text })
          }
        })
        answer.on('error', () => undefined)
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }),
        )
      },
    )
    asked.on('error', reject)
    asked.end(body)
  })
}

describe.skipIf(!hasNginx)('the site behind nginx', () => {
  beforeAll(async () => {
    ports = [await freePort(), await freePort()]
    apps = ports.map((port, index) => startApp(`app-${index}`, port))
    site = await startSite({
      apps: ports.map((port) => `127.0.0.1:${port}`),
      settings: {
        UPLOAD_LIMIT_MB: '1',
        ARCHIVE_LIMIT_MB: '1',
        BODY_LIMIT_MB: '1',
        RATE_LIMIT_SIGN_IN_PER_MINUTE: '30',
        CORS_ORIGINS: 'https://app.example.org',
      },
    })
  })

  afterAll(async () => {
    await site.stop()
    for (const app of apps) await stopApp(app)
  })

  it('leads to https, and answers the authority of certificates', async () => {
    const url = `http://127.0.0.1:${site.http}`
    const options = { headers: { Host: 'menu.example.org' }, redirect: 'manual' } as const
    await mkdir(path.join(site.folders.acme, '.well-known/acme-challenge'), { recursive: true })
    await writeFile(path.join(site.folders.acme, '.well-known/acme-challenge/token'), 'proof')
    const proof = await askPlain(`${url}/.well-known/acme-challenge/token`, options.headers.Host)
    expect(proof).toMatchObject({ status: 200, text: 'proof' })
    const led = await askPlain(`${url}/menu?x=1`, options.headers.Host)
    expect(led).toMatchObject({ status: 301, location: 'https://menu.example.org/menu?x=1' })
  })

  it('has nothing for names that are not ours', async () => {
    await expect(ask('/', { host: 'other.example.org' })).rejects.toThrow()
  })

  it('speaks HTTP/2', async () => {
    const session = connectTwo(`https://127.0.0.1:${site.https}`, {
      servername: 'menu.example.org',
      rejectUnauthorized: false,
    })
    const status = await new Promise((resolve, reject) => {
      session.on('error', reject)
      const stream = session.request({ ':path': '/', ':authority': 'menu.example.org' })
      stream.on('response', (headers) => resolve(headers[':status']))
      stream.end()
    })
    session.close()
    expect(status).toBe(200)
  })

  it('tells Carte who asks, also one who lies about it', async () => {
    const before = apps.map(({ asked }) => asked)
    await ask('/admin', { headers: { 'X-Forwarded-For': '1.2.3.4' } })
    const app = apps.find(({ asked }, index) => asked !== before[index])
    expect(app?.headers).toMatchObject({
      host: 'menu.example.org',
      'x-forwarded-proto': 'https',
      // Express believes the last of them: TRUST_PROXY=1.
      'x-forwarded-for': '1.2.3.4, 127.0.0.1',
    })
  })

  it('the host of apps has the API and nothing else', async () => {
    const api = (target: string) => ask(target, { host: 'api.example.org' })
    expect((await api('/api/v1/menu')).status).toBe(200)
    expect((await api('/docs')).status).toBe(200)
    for (const target of ['/', '/admin', '/api/users', '/metrics']) {
      expect((await api(target)).status, target).toBe(404)
    }
    expect((await ask('/metrics')).status).toBe(404)
  })

  it('refuses what is too large, in words', async () => {
    const answer = await ask('/api/media', { method: 'POST', body: Buffer.alloc(4_000_000) })
    expect(answer.status).toBe(413)
    expect(JSON.parse(answer.text)).toMatchObject({ status: 413 })
    const fits = await ask('/api/media', { method: 'POST', body: Buffer.alloc(2_500_000) })
    expect(fits.status).toBe(200)
  })

  it('holds nothing of a stream back', async () => {
    let first = ''
    await ask('/api/v1/menu/events', { onText: (text) => (first = text) })
    expect(first).toBe('data: first\n\n')
    await ask('/api/v1/orders/7/events?token=secret', { onText: (text) => (first = text) })
    expect(first).toBe('data: first\n\n')
  })

  it('keeps hashed scripts', async () => {
    const target = '/_next/static/chunks/a1b2c3.js'
    const { headers, text } = await ask(target)
    expect(headers['cache-control']).toContain('immutable')
    const asked = () => apps.reduce((sum, app) => sum + app.asked, 0)
    const before = asked()
    expect((await ask(target)).text).toBe(text)
    expect(asked()).toBe(before)
  })

  it('the menu comes from files, for browsers of the allowed origins as well', async () => {
    const question = 'location=nevsky&locale=ru&channel=delivery'
    const { menu } = site.folders
    for (const [file, words] of [
      [`current/asked/for-${question}.json`, 'now'],
      ['current/last/nevsky/ru/delivery/catalog.json', 'last'],
    ] as const) {
      await mkdir(path.dirname(path.join(menu, file)), { recursive: true })
      await writeFile(path.join(menu, file), JSON.stringify({ words }))
    }
    const answer = await ask(`/api/v1/catalog?${question}`, {
      headers: { Origin: 'https://app.example.org' },
    })
    expect(answer.text).toBe('{"words":"now"}')
    expect(answer.headers).toMatchObject({
      'strict-transport-security': 'max-age=31536000',
      'access-control-allow-origin': 'https://app.example.org',
      'content-type': 'application/json',
    })
    // Of another place there is no file: an app is asked.
    expect((await ask('/api/v1/catalog?location=x&locale=ru&channel=delivery')).text).toContain(
      'app-',
    )
  })

  it('an app that goes takes nobody with it, whatever is asked', async () => {
    const [gone] = apps
    if (!gone) throw new Error('There is no app.')
    await stopApp(gone)
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        ask('/api/v1/orders', {
          method: index % 2 ? 'POST' : 'GET',
          host: index % 3 ? 'menu.example.org' : 'api.example.org',
        }),
      ),
    )
    expect(answers.map(({ status }) => status).filter((status) => status !== 200)).toEqual([])
    apps[0] = startApp('app-0', ports[0] ?? 0)
    await vi.waitFor(async () => expect((await ask('/')).text).toContain('app-0'), 20_000)
  })

  it('with no app at all the last menu and the scripts are still there', async () => {
    for (const app of apps) await stopApp(app)
    const question = 'channel=delivery&location=nevsky&locale=ru'
    expect((await ask(`/api/v1/catalog?${question}`)).text).toBe('{"words":"last"}')
    expect((await ask('/_next/static/chunks/a1b2c3.js')).status).toBe(200)
    expect((await ask('/admin')).status).toBe(502)
    apps = ports.map((port, index) => startApp(`app-${index}`, port))
    await vi.waitFor(async () => expect((await ask('/')).status).toBe(200), 20_000)
  })

  it('slows down whoever tries passwords, and says how', async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, () => ask('/api/users/login', { method: 'POST' })),
    )
    const busy = answers.filter(({ status }) => status === 429)
    expect(busy.length).toBeGreaterThan(10)
    expect(busy[0]?.headers).toMatchObject({
      'retry-after': '5',
      'content-type': 'application/problem+json',
    })
    expect((await ask('/')).status).toBe(200)
  })

  it('writes a line of JSON for each request, a host its own file, without secrets', async () => {
    const line = z.looseObject({ host: z.string(), path: z.string(), status: z.number() })
    await ask('/orders/7/a-secret-token?token=another-secret')
    const read = async (name: string) =>
      (await readFile(path.join(site.folders.logs, name), 'utf8'))
        .trim()
        .split('\n')
        .map((text) => line.parse(JSON.parse(text)))
    await vi.waitFor(async () => {
      const lines = await read('carte-site.json')
      expect(lines.at(-1)).toMatchObject({
        path: '/orders/…',
        host: 'menu.example.org',
        status: 200,
      })
    }, 20_000)
    expect(await readFile(path.join(site.folders.logs, 'carte-site.json'), 'utf8')).not.toContain(
      'secret',
    )
    expect((await read('carte-api.json')).every(({ host }) => host === 'api.example.org')).toBe(
      true,
    )
  })
})

async function askPlain(url: string, host: string) {
  const { get } = await import('node:http')
  return new Promise((resolve, reject) => {
    get(url, { headers: { Host: host }, agent: false }, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
      answer.on('end', () =>
        resolve({ status: answer.statusCode, text, location: answer.headers.location }),
      )
    }).on('error', reject)
  })
}
