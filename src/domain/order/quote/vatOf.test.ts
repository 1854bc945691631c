import { describe, expect, it } from 'vitest'

import { aCategory } from '../../menu/catalog/testing/aMenu'
import { aDish } from '../../menu/offer/testing/sample'

import { quoteCart } from './quoteCart'
import { aCart, aLine, around, plainRules } from './testing/aCart'

const quoted = (dish: Parameters<typeof aDish>[2]) =>
  quoteCart(
    aCart([aLine(1)]),
    around(
      {
        dishes: [aDish(1, 10_000, dish)],
        categories: [
          aCategory({ id: 1, vat: 'vat10' }),
          aCategory({ id: 2, parentId: 1 }),
          aCategory({ id: 3, parentId: 4 }),
          aCategory({ id: 4, parentId: 3 }),
        ],
      },
      { rules: { ...plainRules, vat: 'vat22' } },
    ),
  ).lines[0]?.fiscal.vat

describe('vatOf', () => {
  it.each([
    ['its own', { vat: 'vat5', categoryId: 2 }, 'vat5'],
    ['none is a rate as well', { vat: 'none', categoryId: 2 }, 'none'],
    ['its category’s', { categoryId: 1 }, 'vat10'],
    ['the category’s above', { categoryId: 2 }, 'vat10'],
    ['that of the settings', {}, 'vat22'],
    ['that of the settings where categories stand in a circle', { categoryId: 3 }, 'vat22'],
    ['that of the settings where the category is gone', { categoryId: 9 }, 'vat22'],
  ] as const)('%s', (_, dish, expected) => {
    expect(quoted(dish)).toBe(expected)
  })
})
