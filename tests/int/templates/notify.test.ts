import { createLocalReq } from 'payload'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'

import { toLexical } from '@/plugins/notifications/templates/toLexical'
import { inTransaction } from '@/src/db/inTransaction'
import { notify } from '@/src/outbox/notify/notify'

import { type Messages, startMessages, values } from './startMessages'

let carte: Messages
const soon = { timeout: 30_000, interval: 50 }

beforeAll(async () => {
  carte = await startMessages()
})
afterEach(async () => {
  await carte.close()
  carte.smtp.mend()
  carte.telegram.mend()
})
afterAll(() => carte.stop())

it('leaves with the change that caused it, in the words that there are when it leaves', async () => {
  const { payload } = carte
  const req = await createLocalReq({}, payload)
  const undone = inTransaction(req, async () => {
    await notify(req, {
      event: 'order.ready',
      to: { language: 'ru', email: 'undone@example.org' },
      values,
    })
    throw new Error('no')
  })
  await expect(undone).rejects.toThrow('no')
  await expect(
    notify(await createLocalReq({}, payload), {
      event: 'order.ready',
      to: { language: 'ru', email: 'undone@example.org' },
      values,
    }),
  ).rejects.toThrow('inside a transaction')

  await carte.tell({ language: 'ru', email: 'anna@example.org' })
  await carte.tell({ language: 'en', email: 'ann@example.org' })
  const id = await carte.idOf('order.ready')
  await payload.update({
    collection: 'message-templates',
    id,
    data: { body: toLexical(['Ждём вас, {{guest.name}}: *{{restaurant.name}}*']) },
    locale: 'ru',
  })
  await carte.open()
  await vi.waitFor(() => expect(carte.smtp.mailsTo('ann@example.org')).toHaveLength(1), soon)
  await vi.waitFor(() => expect(carte.smtp.mailsTo('anna@example.org')).toHaveLength(1), soon)
  const [russian] = carte.smtp.mailsTo('anna@example.org')
  expect(russian?.parsed.subject).toBe('Заказ 1042 готов')
  expect(russian?.parsed.text).toContain('Ждём вас, гость: Берег')
  expect(russian?.parsed.html).toContain('<strong>Берег</strong>')
  expect(carte.smtp.mailsTo('ann@example.org')[0]?.parsed.text).toContain(
    'You can collect it: Берег',
  )
  expect(carte.smtp.mailsTo('undone@example.org')).toEqual([])
})

it('E17: names stay text in every header and part of a letter', async () => {
  const name = 'Анна {{7*7}} {{order.total}} <b>\r\nBcc: all@example.org 🍲'
  const { payload } = carte
  const id = await carte.idOf('order.accepted')
  await payload.update({
    collection: 'message-templates',
    id,
    data: { subject: '{{guest.name}}', body: toLexical(['{{guest.name}}']) },
  })
  const req = await createLocalReq({}, payload)
  await inTransaction(req, () =>
    notify(req, {
      event: 'order.accepted',
      to: { language: 'ru', email: 'e17@example.org' },
      values: { ...values, 'guest.name': name },
    }),
  )
  await carte.open()
  await vi.waitFor(() => expect(carte.smtp.mailsTo('e17@example.org')).toHaveLength(1), soon)
  const [mail] = carte.smtp.mailsTo('e17@example.org')
  expect(mail?.parsed.subject).toBe('Анна {{7*7}} {{order.total}} <b> Bcc: all@example.org 🍲')
  expect(mail?.envelope.to).toEqual(['e17@example.org'])
  expect(mail?.parsed.headers.has('bcc')).toBe(false)
  expect(mail?.parsed.html).toContain('Анна {{7*7}} {{order.total}} &lt;b&gt;')
  expect(mail?.parsed.text).toContain('Анна {{7*7}} {{order.total}} <b>')
})

it('takes the next way where one fails, and none twice', async () => {
  carte.telegram.fail({ is: 'blocked' })
  const [id] = await carte.tell(
    { language: 'ru', telegram: '7001', email: 'next@example.org' },
    { once: 'next', about: 'order:next' },
  )
  expect(await carte.tell({ language: 'ru', telegram: '7001' }, { once: 'next' })).toEqual([])
  const lasting = `select count(distinct expires_at) as moments, count(*) from deliveries
    where fold_key = 'order:next'`
  await carte.open()
  await vi.waitFor(() => expect(carte.smtp.mailsTo('next@example.org')).toHaveLength(1), soon)
  expect(await carte.rows(`id = ${id ?? 0}`)).toMatchObject([
    { channel: 'telegram', state: 'suppressed' },
  ])
  // The second way is of use no longer than the first, and makes way for the same news (E16).
  expect((await carte.payload.db.pool.query(lasting)).rows).toEqual([{ moments: '1', count: '2' }])
})

it('warns the managers of the restaurant that it is about, and those of all', async () => {
  const { payload } = carte
  const { alertManagers } = await import('@/src/outbox/notify/alertManagers')
  const { openQuery } = await import('@/src/db/menuModel/openQuery')
  const query = openQuery(payload.db.pool)
  const place = async (name: string) => {
    const made = await payload.create({
      collection: 'locations',
      data: { name, channels: ['pickup'], timeZone: 'Europe/Moscow', currency: 'RUB' },
    })
    return made.id
  }
  const [here, there] = [await place('Здесь'), await place('Там')]
  const hire = (name: string, locations: number[]) =>
    payload.create({
      collection: 'users',
      data: {
        username: name,
        email: `${name}@example.org`,
        password: 'a long phrase of words',
        role: 'manager',
        isActive: true,
        isSuperuser: false,
        locations,
      },
    })
  for (const [name, at] of [
    // The first account is the owner's.
    ['owner', [there]],
    ['here', [here]],
    ['there', [there]],
    ['both', [here, there]],
    ['all', []],
  ] as const) {
    await hire(name, [...at])
  }
  const told = async (once: string, at?: { location: number }) => {
    const title = { ru: 'Касса молчит', en: 'The till is silent' }
    await alertManagers(query, { title, url: '/admin', at, once })
    const rows = await payload.db.pool.query<{ address: string }>(
      `select address from deliveries where event = 'staff.alert' and dedupe_key like $1`,
      [`%${once}:%`],
    )
    return rows.rows.map(({ address }) => address.replace('@example.org', '')).sort()
  }
  expect(await told('of-here', { location: here })).toEqual(['all', 'both', 'here', 'owner'])
  expect(await told('of-there', { location: there })).toEqual(['all', 'both', 'owner', 'there'])
  expect(await told('of-everybody')).toEqual(['all', 'both', 'here', 'owner', 'there'])
})

it('goes by what staff have chosen, in their order; by nothing where they chose nothing', async () => {
  const { payload } = carte
  const id = await carte.idOf('order.ready')
  const choose = (channels: ('email' | 'telegram' | 'sms')[]) =>
    payload.update({
      collection: 'message-templates',
      id,
      data: { channels },
    })
  const to = { language: 'ru', telegram: '7002', email: 'choice@example.org', sms: '+79160000000' }
  await choose(['sms', 'email'])
  const [delivery] = await carte.tell(to)
  expect(await carte.rows(`id = ${delivery ?? 0}`)).toMatchObject([{ channel: 'sms' }])
  await choose([])
  expect(await carte.tell(to)).toEqual([])
  await choose(['telegram', 'email'])
})

it('says a newer thing in place of an older that still waits', async () => {
  const to = { language: 'ru', email: 'fold@example.org' }
  await carte.tell(to, { about: 'order:9' })
  await carte.tell(to, { about: 'order:9' })
  expect((await carte.rows(`address = 'fold@example.org'`)).map(({ state }) => state)).toEqual([
    'replaced',
    'waiting',
  ])
})

it('says what is too long for one message of Telegram in several, in their order', async () => {
  const items = Array.from({ length: 150 }, (_, index) => `Борщ с говядиной ${index} × 1 — 590 ₽`)
  const req = await createLocalReq({}, carte.payload)
  await inTransaction(req, () =>
    notify(req, {
      event: 'order.placed',
      to: { language: 'ru', telegram: '7003' },
      values: { ...values, 'order.items': items.join('\n') },
    }),
  )
  await carte.open()
  await vi.waitFor(() => expect(carte.telegram.messages(7003)).toHaveLength(2), soon)
  const said = carte.telegram.messages(7003).map(({ text }) => text ?? '')
  expect(said.join('\n').match(/говядиной \d+/g)).toHaveLength(150)
  expect(said[0]).toContain('говядиной 0 ')
  expect(said[1]).toContain('говядиной 149 ')
})
