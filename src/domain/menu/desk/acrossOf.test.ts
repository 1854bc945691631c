import { expect, it } from 'vitest'

import { aDish, aLocation, aModel, aSize } from '../catalog/testing/aMenu'
import { aStop } from '../offer/testing/sample'

import { acrossOf } from './acrossOf'
import { deskLinesOf } from './deskLinesOf'

const at = Date.parse('2026-11-23T12:00:00Z')
const locales = ['en', 'ru']
const dishes = [
  aDish({ id: 1, name: { ru: 'Борщ', en: 'Borscht' }, price: 100 }),
  aDish({ id: 2, sizes: [aSize({ key: 's', name: { ru: 'Малая' }, price: 200 })] }),
]
const model = aModel({
  revision: 7,
  locations: [1, 2, 3].map((id) => aLocation({ id })),
  dishes,
  offers: new Map([
    [2, [{ locationId: 2, dishId: 1, sizeKey: '', price: 90, isHidden: false }]],
    [3, [{ locationId: 3, dishId: 1, sizeKey: '', price: null, isHidden: true }]],
  ]),
  stops: new Map([[1, [aStop({ locationId: 1, dishId: 1 })]]]),
})

it('says of a dish what each restaurant’s desk says', () => {
  const across = acrossOf(model, { dishId: 1, at, locales })
  expect(across).toMatchObject({ dish: 1, name: 'Borscht', sizes: [], revision: 7 })
  expect(across?.places.map(({ id, lines }) => [id, lines[0]?.state, lines[0]?.price])).toEqual([
    [1, 'stopped', null],
    [2, 'on-sale', 90],
    [3, 'hidden', null],
  ])
  for (const { id, lines } of across?.places ?? []) {
    expect(lines).toEqual(deskLinesOf(model, { locationId: id, at, locales }, new Set([1])))
  }
})

it('has the sizes, and some restaurants alone when asked for them', () => {
  const across = acrossOf(model, { dishId: 2, at, locales, only: new Set([3]) })
  expect(across?.sizes).toEqual([{ key: 's', name: 'Малая' }])
  expect(across?.places.map(({ id, lines }) => [id, lines.map(({ size }) => size)])).toEqual([
    [3, ['', 's']],
  ])
})

it('knows no dish that is not on the menu', () => {
  expect(acrossOf(model, { dishId: 3, at, locales })).toBeNull()
})
