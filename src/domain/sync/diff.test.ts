import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { diff } from './diff'

type Dish = { name: string; price: number; category: string | null }

const dish = fc.record<Dish>({
  name: fc.constantFrom('Борщ', 'Щи', 'Уха'),
  price: fc.integer({ min: 0, max: 3 }),
  category: fc.constantFrom(null, 'a', 'b'),
})
const partial = fc.record(
  {
    name: fc.constantFrom('Борщ', 'Щи', 'Уха'),
    price: fc.integer({ min: 0, max: 3 }),
    category: fc.constantFrom(null, 'a', 'b'),
  },
  { requiredKeys: [] },
)
const externalId = fc.constantFrom('1', '2', '3', '4', '5', '6')
const storedMenu = fc
  .dictionary(externalId, dish)
  .map((dishes) => new Map(Object.entries(dishes).map(([id, fields]) => [id, { fields }])))
const incomingMenu = fc
  .dictionary(externalId, partial)
  .map((dishes) => Object.entries(dishes).map(([id, fields]) => ({ externalId: id, fields })))

describe('diff', () => {
  const stored = new Map([['1', { fields: { name: 'Борщ', price: 59000, category: null } }]])

  it('creates what is not there', () => {
    const record = { externalId: '2', fields: { name: 'Щи' } }
    expect(diff(stored, [record])).toEqual({ created: [record], updated: [], unchanged: [] })
  })

  it('names only the fields that differ', () => {
    const record = { externalId: '1', fields: { name: 'Борщ', price: 61000 } }
    expect(diff(stored, [record]).updated).toEqual([
      { externalId: '1', stored: stored.get('1'), changes: { price: 61000 } },
    ])
  })

  it('takes null for a value, and a missing field for silence', () => {
    const known = new Map<string, { fields: Dish }>([
      ['1', { fields: { name: 'Борщ', price: 0, category: 'a' } }],
    ])
    const says = (fields: Partial<Dish>) => diff(known, [{ externalId: '1', fields }])
    expect(says({ category: null }).updated).toMatchObject([{ changes: { category: null } }])
    expect(says({ category: undefined }).unchanged).toEqual(['1'])
    expect(says({}).unchanged).toEqual(['1'])
  })

  it('wipes nothing on an empty answer (T10)', () => {
    expect(diff(stored, [])).toEqual({ created: [], updated: [], unchanged: [] })
  })

  it('leaves nothing to do once it is applied', () => {
    fc.assert(
      fc.property(storedMenu, incomingMenu, (before, incoming) => {
        const { created, updated } = diff(before, incoming)
        const after = new Map<string, { fields: Dish }>(before)
        const blank: Dish = { name: '', price: 0, category: null }
        for (const record of created) {
          after.set(record.externalId, { fields: { ...blank, ...record.fields } })
        }
        for (const { externalId: id, stored: known, changes } of updated) {
          after.set(id, { fields: { ...known.fields, ...changes } })
        }
        const again = diff(after, incoming)
        expect(again.created).toEqual([])
        expect(again.updated).toEqual([])
        expect(again.unchanged.toSorted()).toEqual(incoming.map((r) => r.externalId).toSorted())
      }),
    )
  })
})
