import { afterEach, expect, it } from 'vitest'

import { aSite } from '../fakes/aSite'
import { type Front, startFront } from '../fakes/startFront'

let front: Front | undefined
afterEach(() => front?.stop())

type Ways = { channels: string[]; telegram_bot: string | null }
const all: Ways = { channels: ['sms', 'email', 'telegram'], telegram_bot: 'birch_bot' }

type Given = { ways?: Ways; status?: number; body?: object }

async function open({ ways = all, status = 202, body = {} }: Given = {}) {
  const asked: unknown[] = []
  front = await startFront({
    site: aSite(),
    api: async (request) => {
      const path = new URL(request.url).pathname.replace('/api/v1', '')
      if (path === '/session/ways') return Response.json(ways)
      const sent: unknown = JSON.parse(await request.text())
      asked.push([path, sent])
      return Response.json(body, { status })
    },
  })
  const { url } = front
  const post = async (
    form: Record<string, string>,
    headers: HeadersInit = {},
    path = '/subscribe',
  ) => {
    const sent = {
      method: 'POST',
      redirect: 'manual',
      headers,
      body: new URLSearchParams(form),
    } as const
    const answer = await fetch(url + path, sent)
    return { status: answer.status, to: answer.headers.get('location'), html: await answer.text() }
  }
  const page = async (path = '/subscribe') => (await fetch(url + path)).text()
  return { asked, page, post }
}

it('offers what is set up, and no more', async () => {
  const { page } = await open()
  const html = await page()
  expect(html).toContain('Телефон или почта')
  expect(html).toContain('https://t.me/birch_bot?start=news')
  expect(html).toContain('вы соглашаетесь получать новости и акции')
  expect(await page('/en/subscribe')).toContain('Phone or email')
  await front?.stop()
  const fewer = await open({ ways: { channels: ['sms'], telegram_bot: null } })
  const phoneAlone = await fewer.page()
  expect(phoneAlone).toContain('type="tel"')
  expect(phoneAlone).not.toContain('t.me')
  await front?.stop()
  const none = await (await open({ ways: { channels: [], telegram_bot: null } })).page()
  expect(none).not.toContain('<form')
  expect(none).toContain('Включить уведомления')
})

it('sends a code to a phone and waits for it, or a letter to a box', async () => {
  const { asked, page, post } = await open()
  const sent = await post({ do: 'ask', address: '+7 916 123-45-67' })
  expect(sent.status).toBe(200)
  expect(sent.html).toContain('autoComplete="one-time-code"')
  expect(sent.html).toContain('value="+7 916 123-45-67"')
  const letter = await post({ do: 'ask', address: 'a@example.org' }, {}, '/en/subscribe')
  expect([letter.status, letter.to]).toEqual([303, '/en/subscribe?asked'])
  expect(await page('/subscribe?asked')).toContain('Письмо отправлено')
  expect(asked).toEqual([
    ['/subscriptions', { channel: 'sms', address: '+7 916 123-45-67', language: 'ru' }],
    ['/subscriptions', { channel: 'email', address: 'a@example.org', language: 'en' }],
  ])
})

it('begins by the code, and leads to what can be chosen', async () => {
  const { asked, post } = await open({ status: 200, body: { is: 'subscribed', token: 'tok.en' } })
  const begun = await post({ do: 'confirm', address: '+79161234567', code: '123456' })
  expect([begun.status, begun.to]).toEqual([303, '/preferences/sms/tok.en?begun'])
  expect(asked).toEqual([
    [
      '/subscriptions/confirm',
      { channel: 'sms', address: '+79161234567', code: '123456', language: 'ru' },
    ],
  ])
})

it('says what is wrong, keeps what was written, and takes nothing from another site', async () => {
  const detail = 'Код не подходит или устарел.'
  const { asked, post } = await open({ status: 401, body: { detail } })
  const wrong = await post({ do: 'confirm', address: '+79161234567', code: '1' })
  expect(wrong.status).toBe(401)
  expect(wrong.html).toContain(detail)
  expect(wrong.html).toContain('value="+79161234567"')
  const refused = await post({ do: 'ask', address: '12<"' })
  expect(refused.html).toContain('value="12&lt;&quot;"')
  asked.length = 0
  const forged = await post(
    { do: 'ask', address: '+79161234567' },
    { 'Sec-Fetch-Site': 'cross-site' },
  )
  expect(forged.status).toBe(403)
  expect((await post({})).status).toBe(422)
  expect(asked).toEqual([])
})

it('a channel that is not set up is not asked', async () => {
  const { asked, post } = await open({ ways: { channels: ['email'], telegram_bot: null } })
  expect((await post({ do: 'ask', address: '+79161234567' })).status).toBe(422)
  expect(asked).toEqual([])
})
