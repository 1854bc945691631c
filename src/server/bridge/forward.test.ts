import { connect } from 'node:net'

import { afterEach, expect, it, vi } from 'vitest'

import { type Front, startFront } from '../fakes/startFront'

let front: Front
afterEach(() => front.stop())

it('carries method, address, headers and body', async () => {
  front = await startFront({
    api: async (request) =>
      Response.json(
        {
          method: request.method,
          url: request.url,
          type: request.headers.get('content-type'),
          body: await request.text(),
        },
        { status: 201, headers: { Location: '/api/v1/menu/7' } },
      ),
  })
  const answer = await fetch(`${front.url}/api/v1/menu?a=1&a=2`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{"name":"Щи"}',
  })
  expect(answer.status).toBe(201)
  expect(answer.headers.get('location')).toBe('/api/v1/menu/7')
  expect(await answer.json()).toEqual({
    method: 'POST',
    url: `${front.url}/api/v1/menu?a=1&a=2`,
    type: 'application/json',
    body: '{"name":"Щи"}',
  })
})

it.each([0, 3, 9])('carries a body of which %i bytes come with its headers', async (early) => {
  front = await startFront({
    api: async (request) => Response.json({ body: await request.text() }),
  })
  const body = '{"a":"Щи"}'
  const bytes = Buffer.from(body)
  const socket = connect(Number(new URL(front.url).port), '127.0.0.1')
  socket.write(
    Buffer.concat([
      Buffer.from(
        `POST /api/v1/x HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: ${bytes.length}\r\n\r\n`,
      ),
      bytes.subarray(0, early),
    ]),
  )
  await new Promise((later) => setImmediate(later))
  socket.write(bytes.subarray(early))
  let answer = ''
  for await (const chunk of socket) answer += String(chunk)
  expect(answer).toContain(JSON.stringify({ body }))
  // Made in memory, it is sent as a whole.
  expect(answer).toContain(`Content-Length: ${Buffer.byteLength(JSON.stringify({ body }))}\r\n`)
})

it('keeps every cookie a header of its own', async () => {
  front = await startFront({
    api: () => {
      const headers = new Headers({ Vary: 'Cookie' })
      headers.append('Set-Cookie', 'a=1; Path=/')
      headers.append('Set-Cookie', 'b=2; Expires=Wed, 21 Oct 2026 07:28:00 GMT')
      return Promise.resolve(new Response('ok', { headers }))
    },
  })
  const answer = await fetch(`${front.url}/api/v1/x`)
  expect(answer.headers.getSetCookie()).toEqual([
    'a=1; Path=/',
    'b=2; Expires=Wed, 21 Oct 2026 07:28:00 GMT',
  ])
  expect(answer.headers.get('vary')).toContain('Cookie')
})

it('answers HEAD with the headers of GET and no body', async () => {
  front = await startFront({
    api: ({ method }) => {
      const headers = { 'Content-Length': '4', 'X-Method': method }
      return Promise.resolve(new Response('four', { headers }))
    },
  })
  const answer = await fetch(`${front.url}/api/v1/menu`, { method: 'HEAD' })
  expect(answer.headers.get('content-length')).toBe('4')
  expect(answer.headers.get('x-method')).toBe('GET')
  expect(await answer.text()).toBe('')
})

it('answers 304 to whoever has it already, and 204 without a body', async () => {
  front = await startFront({
    api: ({ method }) =>
      Promise.resolve(
        method === 'DELETE'
          ? new Response(null, { status: 204 })
          : Response.json({ a: 1 }, { headers: { ETag: '"v1"' } }),
      ),
  })
  // Without the second header fetch would add `no-cache`, and such a request is never fresh.
  const known = { headers: { 'If-None-Match': '"v1"', 'Cache-Control': 'max-age=0' } }
  const fresh = await fetch(`${front.url}/api/v1/menu`, known)
  expect([fresh.status, await fresh.text(), fresh.headers.get('etag')]).toEqual([304, '', '"v1"'])
  const stale = await fetch(`${front.url}/api/v1/menu`, { headers: { 'If-None-Match': '"v0"' } })
  expect([stale.status, await stale.json()]).toEqual([200, { a: 1 }])
  const gone = await fetch(`${front.url}/api/v1/menu/1`, { method: 'DELETE' })
  expect([gone.status, await gone.text(), gone.headers.get('content-length')]).toEqual([
    204,
    '',
    null,
  ])
})

it('sends what is streamed as it comes, uncompressed, and stops when the client goes', async () => {
  const cancelled = vi.fn()
  let aborted = false
  front = await startFront({
    api: (request) => {
      request.signal.addEventListener('abort', () => (aborted = true))
      const stream = new ReadableStream<Uint8Array>({
        start: (controller) => controller.enqueue(new TextEncoder().encode('data: 1\n\n')),
        cancel: cancelled,
      })
      const headers = { 'Content-Type': 'text/event-stream' }
      return Promise.resolve(new Response(stream, { headers }))
    },
  })
  const leaving = new AbortController()
  const answer = await fetch(`${front.url}/api/v1/events`, { signal: leaving.signal })
  expect(answer.headers.get('content-encoding')).toBeNull()
  const first = await answer.body?.getReader().read()
  expect(new TextDecoder().decode(first?.value)).toBe('data: 1\n\n')
  leaving.abort()
  await vi.waitFor(() => expect(cancelled).toHaveBeenCalledOnce())
  await vi.waitFor(() => expect(aborted).toBe(true))
  await vi.waitFor(() => expect(front.log()).toContain('"aborted":true'))
  expect(front.lines().filter(({ level }) => level === 'error')).toEqual([])
})

it('lets a handler answer without reading the body', async () => {
  front = await startFront({ api: () => Promise.resolve(new Response('no', { status: 401 })) })
  const body = 'x'.repeat(500_000)
  const answer = await fetch(`${front.url}/api/v1/menu`, { method: 'POST', body })
  expect([answer.status, await answer.text()]).toEqual([401, 'no'])
})

it('refuses a Host that is none', async () => {
  front = await startFront()
  const socket = connect(Number(new URL(front.url).port), '127.0.0.1')
  socket.end('GET /api/v1/menu HTTP/1.1\r\nHost: a b<>\r\nConnection: close\r\n\r\n')
  let answer = ''
  for await (const chunk of socket) answer += String(chunk)
  expect(answer).toMatch(/^HTTP\/1.1 400 /)
})
