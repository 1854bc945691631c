import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'

import { hire } from '../api-v1/hire'
import { startPayload, type TestPayload } from '../startPayload'

let carte: TestPayload

beforeAll(async () => {
  process.env.MENU_LOCALES = 'kk, zh'
  carte = await startPayload()
})

afterAll(async () => {
  await carte.stop()
  delete process.env.MENU_LOCALES
})

const seen = z.object({ locale: z.string(), dishes: z.array(z.object({ name: z.string() })) })

it('keeps and shows the menu in a language from the settings', async () => {
  const { payload } = carte
  const dish = await payload.create({
    collection: 'menu-items',
    locale: 'ru',
    data: { name: 'Манты', price: 45000, isAvailable: true, _status: 'published' },
  })
  await payload.create({
    collection: 'menu-items',
    locale: 'ru',
    data: { name: 'Плов', price: 45000, isAvailable: true, _status: 'published' },
  })
  const editor = await hire(carte, 'editor')
  const written = await carte.request(`/api/menu-items/${dish.id}?locale=kk`, {
    method: 'PATCH',
    headers: { ...editor.headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ name: 'Мәнті', _status: 'published' }),
  })
  expect(written.status).toBe(200)
  const answer = await carte.request('/api/v1/catalog?locale=kk')
  expect(seen.parse(await answer.json())).toEqual({
    locale: 'kk',
    dishes: [{ name: 'Мәнті' }, { name: 'Плов' }],
  })
  expect((await carte.request('/api/v1/catalog?locale=fr')).status).toBe(422)
})
