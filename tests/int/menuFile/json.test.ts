import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'

import type { ImportJson } from '@/src/menu/sheet/json/importJson'

import { startPayload, type TestPayload } from '../startPayload'
import { emptyMenu, fileOf, fillMenu } from './fullMenu'

let carte: TestPayload

beforeAll(async () => {
  carte = await startPayload()
})

afterAll(() => carte.stop())

async function say(payload: Payload) {
  const { sayMenu, writeJson } = await import('@/src/menu/sheet/json/writeJson')
  const said = await sayMenu(await createLocalReq({}, payload))
  return { said, text: writeJson(said.json) }
}

const photos = new Map([['borscht.jpg', fileOf('borscht.jpg')]])

async function bring(payload: Payload, text: string, more: Partial<ImportJson> = {}) {
  const { importJson } = await import('@/src/menu/sheet/json/importJson')
  return importJson({ req: await createLocalReq({}, payload), text, photos, ...more })
}

it('takes the whole menu out and brings it into an empty database, the same to the byte', async () => {
  const { payload } = carte
  await fillMenu(payload)
  const before = await say(payload)
  for (const text of [
    'Borscht',
    'Grandmother',
    'Small',
    'Прожарка',
    'Asia/Yekaterinburg',
    'Мало свёклы',
    'borscht.jpg',
  ]) {
    expect(before.text).toContain(text)
  }

  await emptyMenu(payload)
  const plan = await bring(payload, before.text)
  expect(plan.errors).toEqual([])
  expect((await say(payload)).text).toBe(before.text)
})

it('changes nothing when the file says what is stored', async () => {
  const { text } = await say(carte.payload)
  expect(await bring(carte.payload, text)).toMatchObject({ changes: [], errors: [] })
})

it('makes nothing twice when a file that changes an address is brought in twice', async () => {
  const { payload } = carte
  const soup = await payload.find({
    ...{ collection: 'menu-items', depth: 1 },
    where: { slug: { equals: 'borshch' } },
  })
  const { category } = soup.docs[0] ?? {}
  if (typeof category !== 'object' || !category?.slug) throw new Error('No category.')
  const { id, slug } = category
  const before = await payload.count({ collection: 'categories' })

  const { text } = await say(payload)
  const changed = text.replace(`"slug": "${slug}"`, `"slug": "${slug}-2"`)
  expect((await bring(payload, changed)).changes).toMatchObject([{ key: slug, id }])
  expect(await bring(payload, changed)).toMatchObject({ changes: [], errors: [] })
  expect(await payload.count({ collection: 'categories' })).toEqual(before)

  await payload.update({ collection: 'categories', id, data: { slug } })
  expect((await say(payload)).text).toBe(text)
})

it('writes only what the file says otherwise, and keeps an open draft', async () => {
  const { payload } = carte
  const { docs } = await payload.find({
    collection: 'menu-items',
    where: { slug: { equals: 'borshch' } },
  })
  const [soup] = docs
  if (!soup) throw new Error('No soup.')
  await payload.update({
    collection: 'menu-items',
    id: soup.id,
    draft: true,
    data: { description: 'Черновик' },
  })
  const { docs: others } = await payload.find({
    collection: 'menu-items',
    where: { id: { not_equals: soup.id } },
  })

  const { text } = await say(payload)
  const plan = await bring(
    payload,
    text.replace('"Borscht"', '"Beetroot soup"').replace('"kcal": 49.5', '"kcal": 52'),
  )
  expect(plan.changes.map(({ key, fields }) => [key, Object.keys(fields).sort()])).toEqual([
    ['borshch', ['name', 'nutrition']],
  ])
  const now = await payload.findByID({ collection: 'menu-items', id: soup.id, locale: 'en' })
  expect(now).toMatchObject({
    name: 'Beetroot soup',
    nutrition: { kcal: 52 },
    _status: 'published',
  })
  const published = await payload.findByID({ collection: 'menu-items', id: soup.id })
  expect(published.description).toBe('Со свёклой\nи сметаной')
  const draft = await payload.findByID({ collection: 'menu-items', id: soup.id, draft: true })
  expect(draft).toMatchObject({ description: 'Черновик', nutrition: { kcal: 52 } })
  const after = await payload.find({
    collection: 'menu-items',
    where: { id: { not_equals: soup.id } },
  })
  expect(after.docs).toEqual(others)
})

it('keeps the open draft of a modifier group, with the prices of the file where it had the old', async () => {
  const { payload } = carte
  const always = { collection: 'modifier-groups', depth: 0 } as const
  const { docs } = await payload.find({ ...always, where: { name: { equals: 'Добавки' } } })
  const id = docs[0]?.id ?? 0
  await payload.update({ ...always, id, draft: true, data: { name: 'Добавки и соусы' } })

  const { text } = await say(payload)
  expect(text).not.toContain('Добавки и соусы')
  await bring(payload, text.replace('"price": 15000', '"price": 17000'))
  const published = await payload.findByID({ ...always, id })
  expect(published).toMatchObject({ name: 'Добавки', _status: 'published' })
  expect(published.modifiers?.[0]?.price).toBe(17000)
  const draft = await payload.findByID({ ...always, id, draft: true })
  expect(draft).toMatchObject({ name: 'Добавки и соусы', _status: 'draft' })
  expect(draft.modifiers?.[0]?.price).toBe(17000)
})

it('names a reference to what is nowhere and writes nothing', async () => {
  const { text } = await say(carte.payload)
  const broken = text
    .replace('"category": "supy"', '"category": "nowhere"')
    .replace('"Beetroot soup"', '"X"')
  const errors = [
    { part: 'menu-items', key: 'borshch', code: 'unknownReference', found: 'categories: nowhere' },
  ]
  expect(await bring(carte.payload, broken, { isDryRun: true })).toMatchObject({ errors })
  await expect(bring(carte.payload, broken)).rejects.toMatchObject({
    reason: { kind: 'errors', errors },
  })
  expect((await say(carte.payload)).text).toBe(text)
})

it('names fields that are none, at any depth, and writes nothing', async () => {
  const { payload } = carte
  const { text } = await say(payload)
  const wrong = text.replace('"price": 17000', '"prise": 17000').replace('"icon":', '"ikon":')
  expect(wrong).not.toBe(text)
  const { errors } = await bring(payload, wrong, { isDryRun: true })
  expect(errors.map(({ code, found, part }) => [part, code, found]).sort()).toEqual([
    ['modifier-groups', 'unknownField', 'modifiers.0.prise'],
    ['tags', 'unknownField', 'ikon'],
  ])
  await expect(bring(payload, wrong)).rejects.toMatchObject({ name: 'JsonNotImported' })
  expect((await say(payload)).text).toBe(text)
})

it('does in a dry run nothing but tell, and refuses when the menu changed since', async () => {
  const { payload } = carte
  const { text } = await say(payload)
  const file = text.replace('"Beetroot soup"', '"Soup"')
  const { fingerprint } = await bring(payload, file, { isDryRun: true })
  expect((await say(payload)).text).toBe(text)

  const { docs } = await payload.find({
    collection: 'menu-items',
    where: { slug: { equals: 'borshch' } },
  })
  const id = docs[0]?.id ?? 0
  await payload.update({
    collection: 'menu-items',
    id,
    locale: 'en',
    data: { name: 'Soup of the day' },
  })
  await expect(bring(payload, file, { fingerprint })).rejects.toMatchObject({
    reason: { kind: 'changed' },
  })
  const renewed = await bring(payload, file, { isDryRun: true })
  await bring(payload, file, { fingerprint: renewed.fingerprint })
  expect((await say(payload)).text).toContain('"Soup"')
})

it('takes back everything when one document is refused, and when it is stopped', async () => {
  const { payload } = carte
  const { text } = await say(payload)
  const file = text.replace('"Soup"', '"Borsch"').replace('"price": 79000', '"price": -1')
  await expect(bring(payload, file)).rejects.toMatchObject({
    reason: { kind: 'notSaved', change: { key: 'lanch' } },
  })
  expect((await say(payload)).text).toBe(text)

  const signal = AbortSignal.abort(new Error('enough'))
  await expect(bring(payload, text.replace('"Soup"', '"B"'), { signal })).rejects.toThrow('enough')
  expect((await say(payload)).text).toBe(text)
})

it('goes by the rights of whoever brings the file', async () => {
  const { payload } = carte
  const join = (username: string, role: 'administrator' | 'operator') =>
    payload.create({
      collection: 'users',
      data: {
        email: `${username}@example.org`,
        username,
        password: 'a long password 1',
        role,
        isActive: true,
        isSuperuser: false,
      },
    })
  // Whoever comes first owns the place.
  await join('owner', 'administrator')
  const user = await join('cook', 'operator')
  const { text } = await say(payload)
  const file = text.replace('"Soup"', '"Mine"')
  const cook = await createLocalReq({ user }, payload)
  const stranger = await createLocalReq({ req: { payloadAPI: 'REST' } }, payload)
  for (const req of [cook, stranger]) {
    await expect(bring(payload, file, { req })).rejects.toMatchObject({
      reason: { kind: 'notSaved' },
    })
  }
  expect((await say(payload)).text).toBe(text)
})

it.each(['', '{}', '[1]', '{"format":"carte-menu","version":1,"parts":{"users":[]}}'])(
  'does not take %j for a menu',
  async (text) => {
    await expect(bring(carte.payload, text)).rejects.toMatchObject({
      reason: { kind: 'unreadable' },
    })
  },
)
