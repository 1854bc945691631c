import { afterEach, expect, it } from 'vitest'

import { type Front, startFront } from '../fakes/startFront'

let front: Front | undefined
afterEach(() => front?.stop())

const chosen = {
  channel: 'email',
  address: 'a…@example.org',
  is_subscribed: true,
  language: 'ru',
  languages: [
    { code: 'ru', name: 'Русский' },
    { code: 'en', name: 'Английский' },
  ],
  topics: [
    { id: 3, name: 'Новинки <&', is_chosen: true },
    { id: 5, name: 'Скидки', is_chosen: false },
  ],
  quiet: { from: '22:00', to: '09:00' },
}

async function open(answer: unknown = chosen, status = 200) {
  const asked: { method: string; url: string; body: unknown }[] = []
  front = await startFront({
    api: async (request) => {
      const text = await request.text()
      const body: unknown = text ? JSON.parse(text) : undefined
      asked.push({ method: request.method, url: request.url, body })
      return Response.json(answer, { status })
    },
  })
  const url = `${front.url}/preferences/email/tok.en`
  return { asked, url, log: front.log }
}

it('shows what is chosen; opening it changes nothing, and its token is not in the log', async () => {
  const { asked, log, url } = await open()
  const shown = await fetch(url, { headers: { 'Accept-Language': 'ru' } })
  const html = await shown.text()
  expect(asked.map(({ method }) => method)).toEqual(['GET'])
  expect(asked[0]?.url).toContain('/subscriptions/preferences?channel=email&token=tok.en')
  expect(html).toContain('a…@example.org')
  expect(html).toContain('value="3" checked')
  expect(html).toContain('Новинки &lt;&amp;')
  expect(html).toContain('Новости не приходят с 22:00 до 09:00.')
  expect(html).not.toContain('<script')
  expect(shown.headers.get('cache-control')).toBe('no-store')
  expect(shown.headers.get('referrer-policy')).toBe('no-referrer')
  expect(log()).not.toContain('tok.en')
})

it.each([
  ['do=save&topics=3&topics=5&language=en', [3, 5]],
  ['do=save&topics=5&language=en', [5]],
  ['do=save&language=en', []],
])('saves %s, and shows it anew', async (body, topics) => {
  const { asked, url } = await open()
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
  const saved = await fetch(url, { method: 'POST', headers, body, redirect: 'manual' })
  expect([saved.status, saved.headers.get('location')]).toEqual([
    303,
    '/preferences/email/tok.en?saved',
  ])
  expect(asked).toMatchObject([
    { method: 'PATCH', body: { channel: 'email', token: 'tok.en', language: 'en', topics } },
  ])
})

it('ends everything by its second button', async () => {
  const { asked, url } = await open()
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
  await fetch(url, { method: 'POST', headers, body: 'do=leave', redirect: 'manual' })
  expect(asked).toMatchObject([{ method: 'POST', body: { channel: 'email', token: 'tok.en' } }])
  expect(asked[0]?.url).toMatch(/\/leave$/)
})

it('says so to whoever has left, in English too', async () => {
  const { url } = await open({ ...chosen, is_subscribed: false })
  const shown = await fetch(url, { headers: { 'Accept-Language': 'en' } })
  const html = await shown.text()
  expect(html).toContain('You have unsubscribed')
  expect(html).not.toContain('<form')
})

it.each([
  [403, 403],
  [500, 503],
])('explains itself when the API answers %i', async (status, answered) => {
  const { url } = await open({}, status)
  const shown = await fetch(url)
  expect(shown.status).toBe(answered)
  expect(await shown.text()).toContain('Ссылка не действует')
})

it('takes nothing that is no form of ours', async () => {
  const { asked, url } = await open()
  const answer = await fetch(url, { method: 'POST', body: 'nonsense' })
  expect(answer.status).toBe(422)
  expect(asked).toEqual([])
})
