import { describe, expect, it } from 'vitest'

import type { Combo } from '../model/Combo'

import { checkSelection } from './checkSelection'
import { isAvailable } from './isAvailable'
import { offerOfModifier } from './offerOfModifier'
import { aDish, aGroup, aModifier, aSize, aStop, choose, look, noon } from './testing/sample'

const bbq = aModifier('bbq', 0, { max: 2 })
const sauces = aGroup(1, [bbq, aModifier('hot', 0, { groupId: 2 })], { min: 1, max: 3 })
const peppers = aGroup(2, [aModifier('chili', 0), aModifier('mint', 0, { isAvailable: false })], {
  min: 1,
  max: 1,
})
const burger = aDish(1, 100, { modifierGroups: [1] })
const pizza = aDish(2, 0, { sizes: [aSize('S', 1), aSize('L', 2)] })
const combo: Combo = {
  pricing: 'sum',
  discountPercent: 0,
  slots: [
    {
      key: 'main',
      name: {},
      min: 1,
      max: 2,
      choices: [1, 2].map((dishId) => ({ dishId, sizeKey: null, surcharge: 0 })),
    },
  ],
}
const lunch = aDish(3, 0, { combo })
const model = { dishes: [burger, pizza, lunch], modifierGroups: [sauces, peppers] }
type Chosen = { key: string; amount: number; nested?: { key: string; amount: number }[] }
const sauced = (...modifiers: Chosen[]) => ({ groups: [{ groupId: 1, modifiers }] })
const filled = (dishId: number, more = {}) => {
  return { slotKey: 'main', dishId, sizeKey: null, amount: 1, groups: [], ...more }
}
const stops = (...entries: Parameters<typeof aStop>[0][]) => new Map([[1, entries.map(aStop)]])

describe('a selection', () => {
  it('has no problems when it can be ordered', () => {
    const nested = [{ key: 'chili', amount: 1 }]
    const selection = choose(
      1,
      sauced({ key: 'bbq', amount: 2 }, { key: 'hot', amount: 1, nested }),
    )
    expect(checkSelection(look(model), selection)).toEqual([])
  })

  it.each([
    [choose(9), [{ path: [], code: 'unknown-dish' }]],
    [choose(2, { sizeKey: 'XL' }), [{ path: [], code: 'unknown-size' }]],
    [choose(1), [{ path: ['group', 1], code: 'too-few', least: 1, got: 0 }]],
    [
      choose(1, sauced({ key: 'bbq', amount: 4 })),
      [
        { path: ['group', 1, 'modifier', 'bbq'], code: 'too-many', most: 2, got: 4 },
        { path: ['group', 1], code: 'too-many', most: 3, got: 4 },
      ],
    ],
    [
      choose(1, sauced({ key: 'bbq', amount: 1 }, { key: 'jam', amount: 1 })),
      [{ path: ['group', 1, 'modifier', 'jam'], code: 'unknown-modifier' }],
    ],
    [
      choose(1, sauced({ key: 'hot', amount: 1, nested: [{ key: 'mint', amount: 1 }] })),
      [
        {
          path: ['group', 1, 'modifier', 'hot', 'group', 2, 'modifier', 'mint'],
          code: 'unavailable',
          reason: 'off-sale',
          availableAt: null,
        },
      ],
    ],
    [
      choose(2, { groups: [{ groupId: 1, modifiers: [] }] }),
      [{ path: ['group', 1], code: 'unknown-group' }],
    ],
    [
      choose(1, sauced({ key: 'bbq', amount: 1 }, { key: 'bbq', amount: 0.5 })),
      [{ path: ['group', 1, 'modifier', 'bbq'], code: 'bad-amount' }],
    ],
    [choose(2, { choices: [filled(1)] }), [{ path: ['slot', 'main'], code: 'unknown-slot' }]],
    [choose(3), [{ path: ['slot', 'main'], code: 'too-few', least: 1, got: 0 }]],
    [
      choose(3, { choices: [filled(2, { amount: 3 })] }),
      [{ path: ['slot', 'main'], code: 'too-many', most: 2, got: 3 }],
    ],
    [
      choose(3, { choices: [filled(2), filled(7)] }),
      [{ path: ['slot', 'main', 'choice', 7], code: 'unknown-choice' }],
    ],
    [
      choose(3, { choices: [filled(1)] }),
      [{ path: ['slot', 'main', 'choice', 1, 'group', 1], code: 'too-few', least: 1, got: 0 }],
    ],
  ])('tells what is wrong and where: %j', (selection, problems) => {
    expect(checkSelection(look(model), selection)).toEqual(problems)
  })

  it('is refused with the reason while it cannot be had', () => {
    const view = look({ ...model, stops: stops({ dishId: 2, sizeKey: 'S', until: noon + 5 }) })
    const problem = { code: 'unavailable', reason: 'stopped', availableAt: noon + 5 }
    expect(checkSelection(view, choose(2))).toEqual([{ path: [], ...problem }])
    expect(checkSelection(view, choose(2, { sizeKey: 'L' }))).toEqual([])
    expect(checkSelection(view, choose(3, { choices: [filled(2)] }))).toContainEqual({
      path: ['slot', 'main', 'choice', 2],
      ...problem,
    })
  })

  it('counts together all that one line of the stop-list names', () => {
    const left = stops(
      { dishId: 2, remaining: 3 },
      { groupId: 1, modifierKey: 'bbq', remaining: 5 },
    )
    const view = look({ ...model, stops: left })
    const choices = [filled(2, { sizeKey: 'S' }), filled(2, { amount: 1 })]
    expect(checkSelection(view, choose(3, { choices }))).toEqual([])
    expect(checkSelection(view, choose(3, { choices }), 2)).toEqual([
      { path: ['slot', 'main', 'choice', 2], code: 'not-enough', remaining: 3, got: 4 },
    ])
    expect(checkSelection(view, choose(1, sauced({ key: 'bbq', amount: 2 })), 3)).toEqual([
      { path: ['group', 1, 'modifier', 'bbq'], code: 'not-enough', remaining: 5, got: 6 },
    ])
  })

  it('can be had before everything in it is chosen', () => {
    expect(isAvailable(look(model), choose(1))).toBe(true)
    expect(isAvailable(look(model), choose(9))).toBe(false)
    const out = look({ ...model, stops: stops({ groupId: 1, modifierKey: 'bbq' }) })
    expect(isAvailable(out, choose(1))).toBe(true)
    expect(isAvailable(out, choose(1, sauced({ key: 'bbq', amount: 1 })))).toBe(false)
  })
})

it('leaves out defaults that have run out', () => {
  const group = aGroup(1, [{ ...bbq, byDefault: 1 }])
  const view = look({
    ...model,
    modifierGroups: [group],
    stops: stops({ groupId: 1, modifierKey: 'bbq' }),
  })
  expect(checkSelection(view, choose(1))).toEqual([])
})

it('offers a modifier as the stop-list says', () => {
  const entries = stops({ groupId: 1, modifierKey: 'bbq', until: noon + 9, reason: 'late' })
  expect(offerOfModifier(look({ ...model, stops: entries }), sauces, bbq)).toEqual({
    isAvailable: false,
    reason: 'stopped',
    remaining: 0,
    availableAt: noon + 9,
    stopReason: 'late',
  })
  expect(offerOfModifier(look(model), sauces, { ...bbq, isAvailable: false }).reason).toBe(
    'off-sale',
  )
})
