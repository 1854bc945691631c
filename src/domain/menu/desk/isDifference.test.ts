import { expect, it } from 'vitest'

import { aDish, aModel, aSize } from '../catalog/testing/aMenu'

import { isDifference } from './isDifference'

const dishes = [aDish({ id: 1, price: 100, sizes: [aSize({ key: 's', price: 200 })] })]
const differs = isDifference(aModel({ dishes: [...dishes, aDish({ id: 2, price: 100 })] }))

it.each([
  [{ dish: 2, size: '', price: null, isHidden: false }, false],
  [{ dish: 2, size: '', price: 100, isHidden: false }, false],
  [{ dish: 2, size: '', price: 0, isHidden: false }, true],
  [{ dish: 2, size: '', price: null, isHidden: true }, true],
  [{ dish: 1, size: 's', price: 200, isHidden: false }, false],
  [{ dish: 1, size: 's', price: 100, isHidden: false }, true],
])('%j differs from the menu: %s', (row, expected) => {
  expect(differs(row)).toBe(expected)
})
