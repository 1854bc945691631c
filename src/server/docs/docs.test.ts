import { afterEach, expect, it } from 'vitest'

import { type Front, startFront } from '../fakes/startFront'

let front: Front
afterEach(() => front.stop())

it('is a page whose every part comes from here, without inline scripts', async () => {
  front = await startFront()
  const page = await (await fetch(`${front.url}/docs`)).text()
  expect(page).toContain('<title>Carte API</title>')
  expect(page).not.toMatch(/https?:|<script>/)
  const parts = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address ?? '')
  expect(parts).toHaveLength(4)
  for (const part of parts) {
    const answer = await fetch(front.url + part)
    expect([part, answer.status]).toEqual([part, 200])
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(100)
  }
  expect(await (await fetch(`${front.url}/docs/start.js`)).text()).toContain('/api/v1/openapi.json')
})

it('serves nothing else of the package', async () => {
  front = await startFront()
  for (const path of ['/docs/package.json', '/docs/index.html', '/docs/..%2fexpress%2findex.js']) {
    expect((await fetch(front.url + path)).status).toBe(404)
  }
})
