import fc from 'fast-check'
import { expect, it } from 'vitest'

import { changesOf } from './changesOf'

it('tells field by field what was and what is, by language and by row', () => {
  const before = {
    id: 1,
    name: { ru: 'Борщ', en: 'Borscht' },
    price: 30_000,
    updatedAt: 'then',
    sizes: [
      { id: 'a', key: 'small', price: 1 },
      { id: 'b', key: 'large', price: 2 },
    ],
    tags: [1, 2],
  }
  const after = {
    ...before,
    name: { ru: 'Борщ', en: 'Borsch' },
    price: 33_300,
    updatedAt: 'now',
    sizes: [
      { id: 'c', key: 'tiny', price: 0 },
      { id: 'b', key: 'large', price: 3 },
    ],
    tags: [2],
  }
  expect(changesOf(before, after)).toEqual([
    { field: 'name.en', before: 'Borscht', after: 'Borsch' },
    { field: 'price', before: 30_000, after: 33_300 },
    { field: 'sizes[1].key', before: 'small', after: null },
    { field: 'sizes[1].price', before: 1, after: null },
    { field: 'sizes[2].price', before: 2, after: 3 },
    { field: 'sizes[1].key', before: null, after: 'tiny' },
    { field: 'sizes[1].price', before: null, after: 0 },
    { field: 'tags', before: [1, 2], after: [2] },
  ])
})

it('takes rows that were all written anew by their places', () => {
  expect(changesOf({ rows: [{ id: 'a', price: 1 }] }, { rows: [{ id: 'b', price: 2 }] })).toEqual([
    { field: 'rows[1].price', before: 1, after: 2 },
  ])
})

it('tells that rows were put in another order', () => {
  const [a, b] = [
    { id: 'a', price: 1 },
    { id: 'b', price: 2 },
  ]
  expect(changesOf({ rows: [a, b] }, { rows: [b, a] })).toEqual([
    { field: 'rows', before: ['a', 'b'], after: ['b', 'a'] },
  ])
})

it('tells of a secret only that it changed, once, and under its own name', () => {
  const changes = changesOf(
    { hash: 'one', salt: 'x', email: 'a@example.org', role: 'editor' },
    { hash: 'two', salt: 'y', email: 'a@example.org', role: 'manager' },
    { veiled: { hash: 'password', email: 'email' }, ignored: ['salt'] },
  )
  expect(changes).toEqual([
    { field: 'password', isVeiled: true },
    { field: 'role', before: 'editor', after: 'manager' },
  ])
})

it('tells rich text as its words, a moment as ISO 8601, and a long text by its beginning', () => {
  const rich = (text: string) => ({ root: { children: [{ children: [{ text }] }] } })
  const long = 'а'.repeat(600)
  expect(
    changesOf(
      { story: { ru: rich('Было') }, until: null, note: '' },
      { story: { ru: rich('Стало') }, until: new Date('2026-01-02T03:04:05Z'), note: long },
    ),
  ).toEqual([
    { field: 'story.ru', before: 'Было', after: 'Стало' },
    { field: 'until', before: null, after: '2026-01-02T03:04:05.000Z' },
    { field: 'note', before: null, after: `${'а'.repeat(500)}… (600)` },
  ])
})

const document = fc.dictionary(
  fc.constantFrom('name', 'price', 'rows', 'note', 'hash'),
  fc.oneof(
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.dictionary(fc.constantFrom('ru', 'en'), fc.string()),
    fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c'), price: fc.integer() })),
    fc.jsonValue(),
  ),
)

it('of the same document there is nothing to tell', () => {
  fc.assert(
    fc.property(document, (doc) => {
      expect(changesOf(doc, structuredClone(doc))).toEqual([])
    }),
  )
})

it('never shows a veiled value, whatever the documents', () => {
  fc.assert(
    fc.property(document, document, (before, after) => {
      const secret = 'a secret that is nowhere else'
      const changes = changesOf(
        { ...before, hash: secret },
        { ...after, hash: { deep: [`${secret}!`] } },
        { veiled: { hash: 'password' } },
      )
      expect(JSON.stringify(changes)).not.toContain(secret)
      expect(changes).toContainEqual({ field: 'password', isVeiled: true })
    }),
  )
})
