import { afterEach, expect, it } from 'vitest'

import { type Front, startFront } from '../fakes/startFront'

let front: Front | undefined
afterEach(() => front?.stop())

async function open(status = 200) {
  const asked: { method: string; path: string; body: unknown }[] = []
  front = await startFront({
    api: async (request) => {
      const body: unknown = JSON.parse(await request.text())
      asked.push({ method: request.method, path: new URL(request.url).pathname, body })
      return Response.json({}, { status })
    },
  })
  return { asked, url: front.url, log: front.log }
}

it.each([
  ['/unsubscribe/email/tok.en', { channel: 'email', token: 'tok.en' }],
  ['/u/Ab0_x3k255s-6lk', { channel: 'sms', token: 'Ab0_x3k255s-6lk' }],
])('E12: opening %s asks nothing of the API, its button leaves', async (path, body) => {
  const { asked, log, url } = await open()
  const shown = await fetch(url + path, { headers: { 'Accept-Language': 'ru' } })
  const html = await shown.text()
  expect(html).toContain('Отписаться от новостей?')
  expect(html).toContain(`href="/preferences/${body.channel}/${body.token}"`)
  expect(shown.headers.get('referrer-policy')).toBe('no-referrer')
  expect(asked).toEqual([])
  const left = await fetch(url + path, { method: 'POST' })
  expect(await left.text()).toContain('Вы отписались')
  expect(asked).toEqual([{ method: 'POST', path: '/api/v1/subscriptions/leave', body }])
  expect(log()).not.toContain(body.token)
})

it('says of a link that is none that it does not work', async () => {
  const { url } = await open(403)
  const answer = await fetch(`${url}/u/nonsense`, {
    method: 'POST',
    headers: { 'Accept-Language': 'en' },
  })
  expect(answer.status).toBe(403)
  expect(await answer.text()).toContain('The link does not work')
})
