import { afterEach, expect, it } from 'vitest'

import { type Front, startFront } from '../fakes/startFront'

const app = 'https://app.example.org'

let front: Front
afterEach(() => front.stop())

async function ask(origin: string, path = '/api/v1/menu', method = 'GET'): Promise<Headers> {
  const headers = { Origin: origin, 'Access-Control-Request-Method': 'PATCH' }
  return (await fetch(front.url + path, { method, headers })).headers
}

it('lets nobody in unless told to', async () => {
  front = await startFront()
  expect((await ask(app)).get('access-control-allow-origin')).toBeNull()
})

it('lets listed origins in, with cookies', async () => {
  front = await startFront({ settings: { CORS_ORIGINS: [app] } })
  const allowed = await ask(app)
  expect(allowed.get('access-control-allow-origin')).toBe(app)
  expect(allowed.get('access-control-allow-credentials')).toBe('true')
  expect(allowed.get('vary')).toContain('Origin')
  const preflight = await ask(app, '/api/menu-items/1', 'OPTIONS')
  expect(preflight.get('access-control-allow-methods')).toContain('PATCH')
  expect(preflight.get('access-control-max-age')).toBe('600')
  const other = await ask('https://app.example.org.evil.example')
  expect(other.get('access-control-allow-origin')).toBeNull()
  expect(other.get('vary')).toContain('Origin')
  expect((await ask(app, '/admin')).get('access-control-allow-origin')).toBeNull()
})

it('lets anybody in with *, but their cookies stay at home', async () => {
  front = await startFront({ settings: { CORS_ORIGINS: ['*', app] } })
  const anybody = await ask('https://anybody.example')
  expect(anybody.get('access-control-allow-origin')).toBe('*')
  expect(anybody.get('access-control-allow-credentials')).toBeNull()
  expect((await ask(app)).get('access-control-allow-credentials')).toBe('true')
})
