import { describe, expect, it } from 'vitest'

import type { Combo } from '../model/Combo'

import { lookAt } from './lookAt'
import { offerOf } from './offerOf'
import { priceOf } from './priceOf'
import {
  aDish,
  aGroup,
  aModel,
  aModifier,
  aPriceSchedule,
  aSize,
  choose,
  look,
  noon,
} from './testing/sample'

const sauces = aGroup(1, [
  aModifier('bbq', 5_000),
  aModifier('mayo', 3_000, { free: 1 }),
  aModifier('truffle', 9_000, { groupId: 2 }),
])
const strength = aGroup(2, [aModifier('mild', 0), aModifier('hot', 1_000, { groupId: 1 })])
const burger = aDish(1, 40_000, { modifierGroups: [1] })

const totalOf = (
  modifiers: { key: string; amount: number; nested?: { key: string; amount: number }[] }[],
  group = sauces,
) => {
  const view = look({ dishes: [burger], modifierGroups: [group, strength] })
  const price = priceOf(view, choose(1, { groups: [{ groupId: 1, modifiers }] }))
  return (price?.total ?? NaN) - 40_000
}

describe('modifiers', () => {
  it('are added, each for as many as there are', () => {
    expect(totalOf([{ key: 'bbq', amount: 2 }])).toBe(10_000)
  })

  it('have units that cost nothing', () => {
    expect(totalOf([{ key: 'mayo', amount: 3 }])).toBe(6_000)
  })

  it('have their dearest units covered by the group, after their own', () => {
    const generous = { ...sauces, free: 2 }
    const modifiers = [
      { key: 'bbq', amount: 1 },
      { key: 'mayo', amount: 2 },
      { key: 'truffle', amount: 1 },
    ]
    // One mayo is free by itself; truffle and bbq are covered; a mayo is left.
    expect(totalOf(modifiers, generous)).toBe(3_000)
  })

  it('bring what is nested in them, for every unit, one level deep', () => {
    const nested = [{ key: 'hot', amount: 2 }]
    expect(totalOf([{ key: 'truffle', amount: 3, nested }])).toBe(3 * (9_000 + 2 * 1_000))
    const covered = { ...sauces, free: 3 }
    expect(totalOf([{ key: 'truffle', amount: 3, nested }], covered)).toBe(3 * 2 * 1_000)
  })

  it('are the defaults of a group of which nothing is said, or which guests do not see', () => {
    const box = aGroup(1, [aModifier('box', 2_000, { byDefault: 1 })])
    const hidden = { ...box, isHidden: true }
    const said = { groups: [{ groupId: 1, modifiers: [] }] }
    const total = (group: typeof box, more = {}) =>
      priceOf(look({ dishes: [burger], modifierGroups: [group] }), choose(1, more))?.total
    expect(total(box)).toBe(42_000)
    expect(total(box, said)).toBe(40_000)
    expect(total(hidden, said)).toBe(42_000)
  })

  it('cost what the location says, which may leave some out; free units cover what is dearest there', () => {
    const total = (locationId: number, amount = 1) => {
      const own = { locationId: 2, groupId: 1, isHidden: false }
      const model = aModel({
        dishes: [burger],
        modifierGroups: [{ ...sauces, free: 1 }],
        modifierOffers: new Map([
          [
            2,
            [
              { ...own, modifierKey: 'bbq', price: 9_900 },
              { ...own, modifierKey: 'truffle', price: null, isHidden: true },
            ],
          ],
        ]),
      })
      const modifiers = [
        { key: 'bbq', amount },
        { key: 'truffle', amount: 1 },
      ]
      const view = lookAt(model, { locationId, channel: 'delivery', at: noon })
      return priceOf(view, choose(1, { groups: [{ groupId: 1, modifiers }] }))?.total
    }
    // The truffle is covered here; there it is not sold, and one barbecue sauce is covered.
    expect(total(1)).toBe(45_000)
    expect(total(2)).toBe(40_000)
    expect(total(2, 2)).toBe(49_900)
  })

  it('are those of the size, where it has its own', () => {
    const dish = aDish(1, 0, {
      modifierGroups: [1],
      sizes: [aSize('S', 100), aSize('L', 200, { modifierGroups: [2] })],
    })
    const groups = [2, 1].map((groupId) => ({ groupId, modifiers: [{ key: 'hot', amount: 1 }] }))
    const view = look({ dishes: [dish], modifierGroups: [sauces, strength] })
    expect(priceOf(view, choose(1, { groups }))?.total).toBe(100)
    expect(priceOf(view, choose(1, { sizeKey: 'L', groups }))?.total).toBe(1_200)
  })
})

it('tells every part of the price', () => {
  const happyHour = aPriceSchedule({
    adjustment: { kind: 'percent', percent: -20, roundTo: 100, categories: [], dishes: [] },
  })
  const view = look({ dishes: [burger], modifierGroups: [sauces], priceSchedules: [happyHour] })
  const modifiers = [{ key: 'mayo', amount: 2 }]
  expect(priceOf(view, choose(1, { groups: [{ groupId: 1, modifiers }] }))).toEqual({
    total: 35_000,
    regularTotal: 43_000,
    base: 32_000,
    regularBase: 40_000,
    lines: [
      { kind: 'dish', dishId: 1, sizeKey: null, total: 32_000 },
      {
        kind: 'modifier',
        choice: null,
        parent: null,
        groupId: 1,
        key: 'mayo',
        amount: 2,
        free: 1,
        total: 3_000,
      },
    ],
  })
})

it('reckons the worked example of docs/developers/pricing.md', () => {
  const view = look({
    dishes: [burger],
    modifierGroups: [{ ...sauces, free: 1 }],
    offers: new Map([
      [1, [{ locationId: 1, dishId: 1, sizeKey: '', price: 45_000, isHidden: false }]],
    ]),
    priceSchedules: [
      aPriceSchedule({
        adjustment: { kind: 'percent', percent: -20, roundTo: 1000, categories: [], dishes: [] },
      }),
    ],
  })
  const modifiers = [
    { key: 'bbq', amount: 1 },
    { key: 'mayo', amount: 3 },
  ]
  expect(priceOf(view, choose(1, { groups: [{ groupId: 1, modifiers }] }))).toMatchObject({
    total: 42_000,
    regularTotal: 51_000,
    base: 36_000,
    regularBase: 45_000,
  })
})

it('knows no price of what it does not know', () => {
  const view = look({ dishes: [burger] })
  expect(priceOf(view, choose(9))).toBeNull()
  expect(priceOf(view, choose(1, { sizeKey: 'XL' }))).toBeNull()
})

describe('a combo', () => {
  const margherita = aDish(1, 50_000)
  const pepperoni = aDish(2, 65_001, { modifierGroups: [1] })
  const choices = [
    { dishId: 1, sizeKey: null, surcharge: 0 },
    { dishId: 2, sizeKey: null, surcharge: 500 },
  ]
  const half = (key: string) => ({ key, name: {}, min: 1, max: 1, choices })
  const combo = (pricing: Combo['pricing']): Combo => {
    return { pricing, discountPercent: 10, slots: [half('left'), half('right')] }
  }
  const both = [1, 2].map((dishId, index) => ({
    slotKey: index === 0 ? 'left' : 'right',
    dishId,
    sizeKey: null,
    amount: 1,
    groups: [],
  }))

  it.each([
    ['fixed', 99_000 + 500, 99_000],
    ['sum', 103_501 + 500, 90_000],
    ['dearest', 65_001 + 500, 50_000],
    ['average', 57_501 + 500, 50_000],
  ] as const)('is priced by %s', (pricing, total, cheapest) => {
    const dish = aDish(3, 99_000, { combo: combo(pricing) })
    const view = look({ dishes: [margherita, pepperoni, dish] })
    expect(priceOf(view, choose(3, { choices: both }))?.total).toBe(total)
    expect(offerOf(view, dish, null).price).toBe(cheapest)
  })

  it('weighs what is taken twice by two', () => {
    const slot = { ...half('left'), max: 3 }
    const dish = aDish(3, 0, { combo: { ...combo('average'), slots: [slot] } })
    const taken = both.map((choice) => ({ ...choice, slotKey: 'left', amount: choice.dishId }))
    const view = look({ dishes: [margherita, pepperoni, dish] })
    const price = priceOf(view, choose(3, { choices: taken }))
    // (50,000 + 2 × 65,001) / 3, and a surcharge of 500 twice.
    expect(price).toMatchObject({ base: 60_001, total: 61_001 })
  })

  it('adds the modifiers of its dishes in full', () => {
    const dish = aDish(3, 0, { combo: combo('dearest') })
    const view = look({ dishes: [margherita, pepperoni, dish], modifierGroups: [sauces] })
    const groups = [{ groupId: 1, modifiers: [{ key: 'bbq', amount: 1 }] }]
    const choices = both.map((choice) => ({ ...choice, groups }))
    expect(priceOf(view, choose(3, { choices }))?.total).toBe(65_001 + 500 + 5_000)
  })
})
