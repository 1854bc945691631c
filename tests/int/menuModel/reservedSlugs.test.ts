import { afterAll, beforeAll, expect, it } from 'vitest'

import { hire } from '../api-v1/hire'
import { startPayload, type TestPayload } from '../startPayload'

let carte: TestPayload
let headers: Record<string, string>
beforeAll(async () => {
  carte = await startPayload()
  headers = { ...(await hire(carte, 'manager')).headers, 'Content-Type': 'application/json' }
})
afterAll(() => carte.stop())

async function open(data: object, language: string) {
  const answer = await carte.request('/api/locations', {
    method: 'POST',
    headers: { ...headers, 'Accept-Language': language },
    body: JSON.stringify({
      timeZone: 'Europe/Moscow',
      currency: 'RUB',
      channels: ['delivery'],
      ...data,
    }),
  })
  return { status: answer.status, text: await answer.text() }
}

it.each(['admin', 'api', 'health', 'orders', 'en', 'ru', 'ADMIN'])(
  'no restaurant takes the address /%s',
  async (slug) => {
    const data = { name: 'Невский', slug, generateSlug: false }
    const russian = await open(data, 'ru')
    expect(russian.status).toBe(400)
    expect(russian.text).toContain(`Адрес «/${slug}» занят самой Carte`)
    expect((await open(data, 'en')).text).toContain(`The address “/${slug}” is used by Carte`)
  },
)

it('one that is called like a room of the house gets a number', async () => {
  const { status, text } = await open({ name: 'Health' }, 'ru')
  expect(status).toBe(201)
  expect(text).toContain('"slug":"health-2"')
})
