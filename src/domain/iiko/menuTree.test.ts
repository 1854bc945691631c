import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { mapNomenclature } from './mapNomenclature'
import type { IikoGroup, IikoProduct, Nomenclature } from './nomenclature'

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h')
const name = fc.constantFrom('Пицца', 'Супы', '', 'x'.repeat(300))
const group = fc.record<IikoGroup>({
  id,
  name,
  parentGroup: fc.option(id),
  order: fc.integer({ min: 0, max: 3 }),
  isIncludedInMenu: fc.boolean(),
  isGroupModifier: fc.boolean(),
  isDeleted: fc.boolean(),
})
const product = fc.record<IikoProduct>({
  id: fc.stringMatching(/^[0-9]{1,2}$/),
  name,
  description: fc.option(fc.string({ unit: 'binary' })),
  code: fc.option(fc.string()),
  type: fc.constantFrom('Dish', 'Good', 'Modifier', 'Service', null, 'Rate'),
  parentGroup: fc.option(id),
  order: fc.integer({ min: 0, max: 3 }),
  sizePrices: fc.array(
    fc.record({
      sizeId: fc.option(id),
      price: fc.record({
        currentPrice: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
        isIncludedInMenu: fc.boolean(),
      }),
    }),
    { maxLength: 3 },
  ),
  isDeleted: fc.boolean(),
})
const unique = { selector: (record: { id: string }) => record.id }
const nomenclature = fc.record<Nomenclature>({
  groups: fc.uniqueArray(group, unique),
  products: fc.uniqueArray(product, unique),
  sizes: fc.uniqueArray(fc.record({ id, name, isDefault: fc.boolean() }), unique),
})

const groupOf = (groupId: string, parentGroup: string | null): IikoGroup => ({
  id: groupId,
  name: groupId,
  parentGroup,
  order: 0,
  isIncludedInMenu: true,
  isGroupModifier: false,
  isDeleted: false,
})

describe('the tree of categories (T20)', () => {
  const tree = (groups: IikoGroup[]) =>
    mapNomenclature({ groups, products: [], sizes: [] }).categories.map(
      ({ externalId, parentExternalId }) => `${externalId}<${parentExternalId ?? ''}`,
    )

  it.each([
    [['a', 'a'], ['a<']],
    [
      ['b', 'c', 'c', 'a', 'a', 'b'],
      ['a<', 'c<a', 'b<c'],
    ],
    [
      ['x', 'b', 'b', 'c', 'c', 'b'],
      ['b<', 'c<b', 'x<b'],
    ],
  ])('breaks the circle %j', (pairs, expected) => {
    const groups = pairs.flatMap((child, index) =>
      index % 2 === 0 ? [groupOf(child, pairs[index + 1] ?? null)] : [],
    )
    expect(tree(groups)).toEqual(expected)
    expect(tree(groups.toReversed())).toEqual(expected)
  })

  it('keeps a tree 10 deep, parents first', () => {
    const chain = Array.from({ length: 10 }, (_, n) => groupOf(`${n}`, n === 0 ? null : `${n - 1}`))
    expect(tree(chain.toReversed())).toEqual(chain.map((g) => `${g.id}<${g.parentGroup ?? ''}`))
  })

  it('maps 50,000 products in a chain of 5,000 groups', () => {
    const groups = Array.from({ length: 5_000 }, (_, n) =>
      groupOf(`${n}`, n === 0 ? null : `${n - 1}`),
    )
    const products = Array.from({ length: 50_000 }, (_, n) => ({
      ...groupOf(`p${n}`, `${n % 5_000}`),
      description: null,
      code: null,
      type: 'Dish',
      sizePrices: [{ sizeId: null, price: { currentPrice: 1, isIncludedInMenu: true } }],
    }))
    const menu = mapNomenclature({ groups, products, sizes: [] })
    expect(menu.dishes).toHaveLength(50_000)
    expect(menu.categories).toHaveLength(5_000)
  })
})

describe('mapNomenclature, whatever the file says', () => {
  it('accounts for every record, and for each once', () => {
    fc.assert(
      fc.property(nomenclature, (file) => {
        const { categories, dishes, skipped } = mapNomenclature(file)
        const ids = (kind: 'category' | 'dish') =>
          skipped.filter((record) => record.kind === kind).map((record) => record.externalId)
        expect([...categories.map((c) => c.externalId), ...ids('category')].toSorted()).toEqual(
          file.groups.map((g) => g.id).toSorted(),
        )
        expect([...dishes.map((d) => d.externalId), ...ids('dish')].toSorted()).toEqual(
          file.products.map((p) => p.id).toSorted(),
        )
      }),
    )
  })

  it('gives a tree with parents first, and dishes that fit our menu', () => {
    fc.assert(
      fc.property(nomenclature, (file) => {
        const { categories, dishes } = mapNomenclature(file)
        const seen = new Set<string>()
        for (const { externalId, name: title, parentExternalId } of categories) {
          if (parentExternalId !== null) expect(seen).toContain(parentExternalId)
          expect(title.length).toBeGreaterThan(0)
          expect(title.length).toBeLessThanOrEqual(100)
          seen.add(externalId)
        }
        for (const dish of dishes) {
          if (dish.categoryExternalId !== null) expect(seen).toContain(dish.categoryExternalId)
          expect(Number.isSafeInteger(dish.priceKopecks)).toBe(true)
          expect(dish.priceKopecks).toBeLessThanOrEqual(999_999_999)
          expect(dish.name.length).toBeLessThanOrEqual(255)
        }
      }),
    )
  })

  it('gives the same menu for any order of the records', () => {
    fc.assert(
      fc.property(nomenclature, (file) => {
        const turned = {
          groups: file.groups.toReversed(),
          products: file.products.toReversed(),
          sizes: file.sizes.toReversed(),
        }
        const { categories, dishes } = mapNomenclature(file)
        const again = mapNomenclature(turned)
        expect(again.categories).toEqual(categories)
        expect(again.dishes).toEqual(dishes)
      }),
    )
  })
})
