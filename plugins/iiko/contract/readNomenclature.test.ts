import { describe, expect, it } from 'vitest'

import { readNomenclature } from './readNomenclature'

const id = '5fcf7ef5-d031-4e51-8592-641094fb4bc3'
const group = { id, name: 'Пицца', isIncludedInMenu: true, isGroupModifier: false }
const price = { currentPrice: 279, isIncludedInMenu: true, nextPrice: null }
const product = { id, name: 'Маргарита', sizePrices: [{ sizeId: null, price }] }

const read = (value: unknown) => readNomenclature(Buffer.from(JSON.stringify(value)))
const readOne = (more: Record<string, unknown>) => {
  const outcome = read({ groups: [], products: [{ ...product, ...more }] })
  if (!outcome.ok) throw new Error(outcome.fault.code)
  return { product: outcome.nomenclature.products[0], bad: outcome.bad }
}

describe('readNomenclature: records', () => {
  it('T3: takes what the description allows to be missing or null for absent', () => {
    expect(read({ groups: [group], products: [product] })).toEqual({
      ok: true,
      bad: [],
      nomenclature: {
        groups: [{ ...group, parentGroup: null, order: 0, isDeleted: false }],
        products: [
          {
            id,
            name: 'Маргарита',
            code: null,
            description: null,
            type: null,
            parentGroup: null,
            order: 0,
            isDeleted: false,
            sizePrices: [{ sizeId: null, price: { currentPrice: 279, isIncludedInMenu: true } }],
          },
        ],
        sizes: [],
      },
    })
    const nulls = { code: null, description: null, type: null, parentGroup: null, sizePrices: null }
    expect(readOne({ ...nulls, tags: null, imageLinks: null, measureUnit: null })).toMatchObject({
      bad: [],
      product: { code: null, sizePrices: [] },
    })
  })

  it('T8: does not look at modifiers', () => {
    const groupModifiers = [
      { id, required: true, maxAmount: 0, childModifiers: [{ maxAmount: 0 }] },
    ]
    expect(readOne({ groupModifiers, modifiers: 'unknown' }).bad).toEqual([])
  })

  it('compares ids in lower case', () => {
    expect(readOne({ id: id.toUpperCase() }).product?.id).toBe(id)
  })

  it.each([
    [
      { name: 5 },
      {
        code: 'wrongType',
        params: { path: '$.products[0].name', expected: 'string', received: 'number' },
      },
    ],
    [
      { id: undefined },
      {
        code: 'wrongType',
        params: { path: '$.products[0].id', expected: 'string', received: 'missing' },
      },
    ],
    [{ id: '1' }, { code: 'wrongValue', params: { path: '$.products[0].id', expected: 'guid' } }],
    [
      { sizePrices: [{ price: { ...price, currentPrice: '279' } }] },
      {
        code: 'wrongType',
        params: {
          path: '$.products[0].sizePrices[0].price.currentPrice',
          expected: 'number',
          received: 'string',
        },
      },
    ],
    [
      { sizePrices: [{ price: { ...price, currentPrice: -1 } }] },
      {
        code: 'wrongValue',
        params: { path: '$.products[0].sizePrices[0].price.currentPrice', expected: 'notNegative' },
      },
    ],
    [
      { sizePrices: [{ price: { currentPrice: 1 } }] },
      {
        code: 'wrongType',
        params: {
          path: '$.products[0].sizePrices[0].price.isIncludedInMenu',
          expected: 'boolean',
          received: 'missing',
        },
      },
    ],
    [
      { parentGroup: {} },
      {
        code: 'wrongType',
        params: { path: '$.products[0].parentGroup', expected: 'string', received: 'object' },
      },
    ],
  ])('reports a record with %j', (more, reason) => {
    const { bad, product: good } = readOne(more)
    expect(good).toBeUndefined()
    expect(bad).toMatchObject([{ kind: 'dish', reason }])
  })

  it.each([null, 5, 'x', []])('reports %j for a record, without a name', (record) => {
    const outcome = read({ groups: [record], products: [product] })
    if (!outcome.ok) throw new Error(outcome.fault.code)
    expect(outcome.bad).toMatchObject([
      {
        kind: 'category',
        externalId: null,
        name: null,
        reason: { params: { path: '$.groups[0]' } },
      },
    ])
    expect(outcome.nomenclature.products).toHaveLength(1)
  })

  it('keeps going after a bad record', () => {
    const outcome = read({ groups: [], products: [{ ...product, name: null }, product] })
    expect(outcome).toMatchObject({ ok: true, bad: [{ externalId: id, name: null }] })
  })
})

describe('readNomenclature: files', () => {
  const fault = (text: string | Uint8Array) => {
    const outcome = readNomenclature(Buffer.from(text))
    return outcome.ok ? null : outcome.fault
  }

  it('bears a byte order mark', () => {
    expect(fault('\uFEFF{"groups":[],"products":[]}')).toBeNull()
  })

  it.each([
    [
      '{"groups": [],\n"products": [}',
      { code: 'notJson', params: { line: 2, column: 14, found: '}' } },
    ],
    ['{"groups": [', { code: 'notJson', params: { line: 1, column: 13, found: null } }],
    ['', { code: 'notJson', params: { line: 1, column: 1, found: null } }],
    ['[]', { code: 'wrongType', params: { path: '$', expected: 'object', received: 'array' } }],
    ['null', { code: 'wrongType', params: { path: '$', expected: 'object', received: 'null' } }],
    [
      '{}',
      { code: 'wrongType', params: { path: '$.groups', expected: 'array', received: 'missing' } },
    ],
    [
      '{"groups": [], "products": {}}',
      { code: 'wrongType', params: { path: '$.products', expected: 'array', received: 'object' } },
    ],
    [
      '{"correlationId": "1", "errorDescription": "Login is not authorized.", "error": null}',
      { code: 'iikoError', params: { description: 'Login is not authorized.' } },
    ],
  ])('refuses %j', (text, expected) => {
    expect(fault(text)).toEqual(expected)
  })

  it('refuses what is not UTF-8', () => {
    expect(fault(Uint8Array.from([0x7b, 0xcf, 0xe8, 0xf6]))).toEqual({ code: 'notUtf8' })
  })
})
