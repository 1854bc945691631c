import { afterEach, expect, it } from 'vitest'

import { type Front, startFront } from '../fakes/startFront'
import { mayRead } from './mayRead'

let front: Front | undefined
afterEach(() => front?.stop())

it('tells rate, errors and duration by route, to a program on this machine', async () => {
  front = await startFront()
  await fetch(`${front.url}/api/v1/menu/17?page=2`)
  await fetch(`${front.url}/api/v1/menu/18`)
  await fetch(`${front.url}/wp-login.php`)
  const answer = await fetch(`${front.url}/metrics`)
  const text = await answer.text()
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toContain('text/plain')
  expect(text).toContain(
    'carte_http_request_duration_seconds_count{method="GET",route="/api/v1/menu/:id",status="200"} 2',
  )
  expect(text).toContain('route="other"')
  expect(text).toContain('nodejs_eventloop_lag_seconds')
})

it('is not there for whoever comes through a proxy without the token', async () => {
  front = await startFront()
  const proxied = { headers: { 'x-forwarded-for': '203.0.113.7' } }
  expect((await fetch(`${front.url}/metrics`, proxied)).status).toBe(404)
})

it('wants the token where one is set', async () => {
  front = await startFront({ settings: { METRICS_TOKEN: 'a-token-of-twenty-bytes' } })
  const with_ = (authorization: string) =>
    fetch(`${front?.url}/metrics`, { headers: { authorization } })
  expect((await fetch(`${front.url}/metrics`)).status).toBe(404)
  expect((await with_('Bearer wrong')).status).toBe(404)
  expect((await with_('Bearer a-token-of-twenty-bytes')).status).toBe(200)
})

it.each([
  ['127.0.0.1', true],
  ['::1', true],
  ['::ffff:127.0.0.1', true],
  ['10.0.0.7', false],
  [undefined, false],
])('without a token %s may read: %s', (remoteAddress, may) => {
  const socket = remoteAddress === undefined ? {} : { remoteAddress }
  expect(mayRead({ headers: {}, socket }, undefined)).toBe(may)
})

it('keeps the number of routes small however many addresses are made up', async () => {
  front = await startFront()
  const { url } = front
  await Promise.all(Array.from({ length: 400 }, (_, n) => fetch(`${url}/api/made-up/x${n}y`)))
  const text = await (await fetch(`${url}/metrics`)).text()
  const routes = new Set([...text.matchAll(/route="([^"]+)"/g)].map(([, route]) => route))
  expect(routes.size).toBeLessThanOrEqual(301)
})
