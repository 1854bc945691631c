import { afterAll, beforeAll, expect, it } from 'vitest'

import { ensureTemplates } from '@/plugins/notifications/templates/ensureTemplates'
import { templateEvents } from '@/src/domain/messages/events/events'
import { renderEvent } from '@/plugins/notifications/templates/renderEvent'
import { toLexical } from '@/plugins/notifications/templates/toLexical'

import { startPayload, type TestPayload } from '../startPayload'

let carte: TestPayload
let manager: Record<string, string>
let operator: Record<string, string>
const password = 'три слова и число 42'

beforeAll(async () => {
  carte = await startPayload()
  const { payload } = carte
  for (const role of ['manager', 'operator'] as const) {
    await payload.create({
      collection: 'users',
      data: {
        email: `${role}@example.org`,
        username: role,
        password,
        role,
        isActive: true,
        isSuperuser: false,
      },
    })
  }
  await payload.updateGlobal({ slug: 'message-settings', data: { brand: 'Берёзка' } })
  await Promise.all([ensureTemplates(payload), ensureTemplates(payload)])
  manager = await signIn('manager')
  operator = await signIn('operator')
})
afterAll(() => carte.stop())

async function signIn(name: string): Promise<Record<string, string>> {
  const answer = await carte.request('/api/users/login', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: `${name}@example.org`, password }),
  })
  const body: unknown = await answer.json()
  if (typeof body !== 'object' || body === null || !('token' in body)) throw new Error('no token')
  return { Authorization: `JWT ${String(body.token)}`, 'Content-Type': 'application/json' }
}

async function idOf(event: string): Promise<number> {
  const { docs } = await carte.payload.find({
    collection: 'message-templates',
    where: { event: { equals: event } },
  })
  const [doc] = docs
  if (!doc) throw new Error(event)
  return doc.id
}

async function send(
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
  headers = manager,
) {
  const answer = await carte.request(`/api/message-templates${path}`, {
    method,
    headers: { 'Accept-Language': 'ru', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: answer.status, text: await answer.text() }
}

it('gives every event one row, in both languages, and never takes staff’s words away', async () => {
  const { payload } = carte
  const every = async (locale: 'ru' | 'en') =>
    (await payload.find({ collection: 'message-templates', pagination: false, locale })).docs
  expect((await every('ru')).map(({ event }) => event).sort()).toEqual(
    templateEvents.map(({ name }) => name).sort(),
  )
  const id = await idOf('order.ready')
  await send('PATCH', `/${id}?locale=ru`, { subject: 'Готово: {{order.number}}' })
  await ensureTemplates(payload)
  const subjects = async (locale: 'ru' | 'en') =>
    (await every(locale)).find((row) => row.id === id)?.subject
  expect(await subjects('ru')).toBe('Готово: {{order.number}}')
  expect(await subjects('en')).toBe('Order {{order.number}} is ready')
})

it('refuses a variable that nobody fills, at its field and with what was probably meant', async () => {
  const id = await idOf('order.accepted')
  const subject = await send('PATCH', `/${id}`, { subject: 'Заказ {{order.numbr}}' })
  expect(subject.status).toBe(400)
  expect(subject.text).toContain('"path":"subject"')
  expect(subject.text).toContain('{{order.numbr}} здесь нет. Может быть, {{order.number}}?')
  const english = await send(
    'PATCH',
    `/${id}`,
    { body: toLexical(['Hi {{gest.name}}']) },
    { ...manager, 'Accept-Language': 'en' },
  )
  expect(english.text).toContain('"path":"body"')
  expect(english.text).toContain('Did you mean {{guest.name}}?')
  for (const field of ['button', 'sms', 'pushTitle', 'pushBody']) {
    const { status, text } = await send('PATCH', `/${id}`, { [field]: '{{order.nope}}' })
    expect([field, status]).toEqual([field, 400])
    expect(text).toContain(`"path":"${field}"`)
  }
  const code = await idOf('code.sign-in')
  expect((await send('PATCH', `/${code}`, { sms: 'Никому не сообщайте' })).text).toContain(
    'Без {{code.value}}',
  )
})

it('gives links back as they were written, and sends them filled, however often they are saved', async () => {
  const { payload } = carte
  const id = await idOf('order.on-the-way')
  const body = toLexical(['Смотрите: '])
  const fields = { url: '{{order.url}}', linkType: 'custom', newTab: false }
  const [paragraph] = body.root.children
  if (!paragraph) throw new Error('no paragraph')
  const block = { version: 1, direction: 'ltr', format: '', indent: 0 }
  const [label] = toLexical(['карта']).root.children[0]?.children ?? []
  const link = { ...block, version: 3, type: 'link', fields, children: [label] }
  const linked = {
    root: {
      ...body.root,
      children: [{ ...paragraph, children: [...paragraph.children, link] }],
    },
  }
  const saved = await send('PATCH', `/${id}`, { body: linked })
  expect([saved.status, saved.text]).toEqual([
    200,
    expect.stringContaining('"url":"{{order.url}}"'),
  ])
  const again = await payload.findByID({ collection: 'message-templates', id })
  expect((await send('PATCH', `/${id}`, { body: again.body })).text).toContain(
    '"url":"{{order.url}}"',
  )
  const { email, telegram } = await renderEvent(payload, {
    event: 'order.on-the-way',
    language: 'ru',
    values: {
      'order.number': '7',
      'order.time': '19:40',
      'order.url': 'https://menu.example/o/7',
    },
  })
  expect(email.html).toContain('<a href="https://menu.example/o/7" class="c-link"')
  expect(JSON.stringify(telegram)).toContain('<a href=\\"https://menu.example/o/7\\">карта</a>')
})

it('previews what is saved, and what is only being written', async () => {
  const id = await idOf('order.placed')
  const saved = await send('GET', `/${id}/preview?locale=en`)
  expect(saved.status).toBe(200)
  expect(saved.text).toContain('We have your order 1042')
  expect(saved.text).toContain('Берёзка')
  const sms = 'Заказ {{order.number}}: {{brand.name}}'
  const written = await send('POST', `/${id}/preview`, { locale: 'ru', words: { sms } })
  expect(JSON.parse(written.text)).toMatchObject({
    sms: { body: 'Заказ 1042: Берёзка', encoding: 'UCS-2', units: 19, segments: 1 },
    email: { subject: 'Заказ 1042 получен' },
    channels: ['telegram', 'push', 'email', 'sms'],
  })
  const wrong = await send('POST', `/${id}/preview`, { words: { subject: '{{order.numbr}}' } })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Может быть, {{order.number}}?')
})

it('sends a test to whoever asks, and to nobody when the words are wrong', async () => {
  const { payload } = carte
  const id = await idOf('order.accepted')
  const before = await payload.count({ collection: 'deliveries' })
  const words = { subject: '{{nobody}}' }
  expect((await send('POST', `/${id}/test`, { locale: 'ru', words })).status).toBe(422)
  expect(await payload.count({ collection: 'deliveries' })).toEqual(before)
  const { status, text } = await send('POST', `/${id}/test`, { locale: 'ru' })
  expect([status, JSON.parse(text)]).toEqual([
    200,
    { to: [{ channel: 'email', address: 'manager@example.org' }] },
  ])
  const { docs } = await payload.find({ collection: 'deliveries', sort: '-id', limit: 1 })
  expect(docs[0]).toMatchObject({
    event: 'template-test',
    channel: 'email',
    address: 'manager@example.org',
    message: { to: 'manager@example.org', subject: 'Заказ 1042 принят' },
  })
})

it('is for managers; nobody makes or takes away a row, or renames an event', async () => {
  const id = await idOf('order.accepted')
  expect((await send('GET', `/${id}`, undefined, operator)).status).toBe(403)
  expect((await send('GET', `/${id}/preview`, undefined, operator)).status).toBe(403)
  expect((await send('POST', `/${id}/test`, {}, operator)).status).toBe(403)
  expect((await send('GET', `/${id}/preview`, undefined, {})).status).toBe(401)
  expect((await send('DELETE', `/${id}`)).status).toBe(403)
  expect((await send('POST', '', { event: 'x', name: 'x', subject: 'x' })).status).toBe(403)
  await send('PATCH', `/${id}`, { event: 'order.ready', name: 'Другое' })
  expect(await idOf('order.accepted')).toBe(id)
  expect((await send('GET', '/2147483000/preview')).status).toBe(404)
})

it('knows by which channels an event can go, and which of them nobody may switch off', async () => {
  const order = await idOf('order.rejected')
  expect((await send('PATCH', `/${order}`, { channels: [] })).status).toBe(200)
  const { channels } = await renderEvent(carte.payload, {
    event: 'order.rejected',
    language: 'ru',
    values: { 'order.number': '1', 'order.url': 'https://menu.example/o/1' },
  })
  expect(channels).toEqual([])
  const account = await idOf('account.reset')
  expect((await send('PATCH', `/${account}`, { channels: [] })).text).toContain(
    'Выберите хотя бы один канал',
  )
  expect((await send('PATCH', `/${account}`, { channels: ['sms'] })).status).toBe(400)
})

it('sends Carte’s own words when a value is missing for staff’s', async () => {
  const { payload } = carte
  const id = await idOf('staff.alert')
  await send('PATCH', `/${id}`, { subject: 'Беда: {{alert.title}} {{alert.url}}' })
  const { email } = await renderEvent(payload, {
    event: 'staff.alert',
    language: 'ru',
    values: { 'alert.title': 'iiko не отвечает', 'alert.url': '/admin' },
  })
  expect(email.subject).toMatch(/^Беда: iiko не отвечает https?:\/\/.+\/admin$/)
})
