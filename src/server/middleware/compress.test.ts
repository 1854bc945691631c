import { afterEach, expect, it } from 'vitest'

import { type Front, startFront } from '../fakes/startFront'

let front: Front
afterEach(() => front.stop())

it.each([
  ['application/json', undefined, 'gzip'],
  ['text/event-stream', undefined, null],
  ['image/webp', undefined, null],
  ['application/json', 'identity', null],
])('%s with encoding %s is sent as %s', async (type, encoding, sent) => {
  front = await startFront({
    next: (_req, res) => {
      res.setHeader('Content-Type', type)
      if (encoding) res.setHeader('Content-Encoding', 'x-kept')
      res.end('a'.repeat(5_000))
      return Promise.resolve()
    },
  })
  const answer = await fetch(`${front.url}/api/x`, { headers: { 'Accept-Encoding': 'gzip' } })
  await answer.arrayBuffer()
  expect(answer.headers.get('content-encoding')).toBe(encoding ? 'x-kept' : sent)
})
