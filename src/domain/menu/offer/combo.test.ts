import { describe, expect, it } from 'vitest'

import type { Combo, ComboChoice } from '../model/Combo'

import { offerOf } from './offerOf'
import { offerOfChoice } from './offerOfChoice'
import { aDish, aMenu, aStop, look, noon } from './testing/sample'

const hour = 3_600_000
const choice = (dishId: number): ComboChoice => ({ dishId, sizeKey: null, surcharge: 0 })
const slot = (key: string, ids: number[], min = 1, max = 1) => {
  return { key, name: {}, min, max, choices: ids.map(choice) }
}
const lunch = (slots: Combo['slots'], pricing: Combo['pricing'] = 'sum') =>
  aDish(9, 1, { combo: { pricing, discountPercent: 0, slots } })
const dishes = [aDish(1, 100), aDish(2, 200), aDish(3, 300)]
const offer = (combo: ReturnType<typeof lunch>, more: Parameters<typeof look>[0] = {}) =>
  offerOf(look({ dishes: [...dishes, combo], ...more }), combo, null)
const stopped = (...entries: Parameters<typeof aStop>[0][]) => ({
  stops: new Map([[1, entries.map(aStop)]]),
})

describe('the offer of a combo', () => {
  it('is its cheapest completion of what can be had', () => {
    const combo = lunch([slot('soup', [1, 2]), slot('main', [2, 3]), slot('drink', [1], 0)])
    expect(offer(combo)).toMatchObject({ price: 300, isAvailable: true })
    expect(offer(combo, stopped({ dishId: 1 }))).toMatchObject({ price: 400, isAvailable: true })
  })

  it('takes no more of a dish than there is', () => {
    const combo = lunch([slot('soup', [1, 2], 3, 3)])
    expect(offer(combo, stopped({ dishId: 1, remaining: 1 })).price).toBe(500)
    expect(
      offer(combo, stopped({ dishId: 1, remaining: 1 }, { dishId: 2, remaining: 1 })),
    ).toMatchObject({ isAvailable: false, reason: 'stopped' })
  })

  it('cannot be had while a required slot cannot be filled, and says until when', () => {
    const combo = lunch([slot('soup', [1]), slot('main', [2])])
    const soupBack = { dishId: 1, until: noon + hour }
    expect(offer(combo, stopped(soupBack))).toMatchObject({
      isAvailable: false,
      reason: 'stopped',
      availableAt: noon + hour,
    })
    const schedule = { windows: [{ days: [], from: '14:00', until: '16:00' }] }
    const menus = [aMenu({ dishes: [2], schedule: { ...schedule, startsOn: null, endsOn: null } })]
    expect(offer(combo, { ...stopped(soupBack), menus })).toMatchObject({
      isAvailable: false,
      availableAt: noon + 2 * hour,
    })
    expect(offer(combo, stopped(soupBack, { dishId: 2 })).availableAt).toBeNull()
  })

  it('needs a dish even when no slot is required, if it lives by their prices', () => {
    const slots = [slot('soup', [3], 0), slot('main', [2], 0)]
    expect(offer(lunch(slots))).toMatchObject({ price: 200, isAvailable: true })
    const out = stopped({ dishId: 2 }, { dishId: 3 })
    expect(offer(lunch(slots), out).isAvailable).toBe(false)
    expect(offer(lunch(slots, 'fixed'), out)).toMatchObject({ price: 1, isAvailable: true })
  })

  it('minds both the dearest dish and the surcharges', () => {
    const choices = [
      { dishId: 1, sizeKey: null, surcharge: 250 },
      { dishId: 3, sizeKey: null, surcharge: 0 },
    ]
    const half = (key: string) => ({ ...slot(key, []), choices })
    // Two of the cheap dish: 100 + 500; two of the dear one: 300.
    expect(offer(lunch([half('left'), half('right')], 'dearest')).price).toBe(300)
  })
})

it('does not list as a choice what is gone, or is a combo itself', () => {
  const view = look({ dishes: [...dishes, lunch([slot('soup', [1])])] })
  expect(offerOfChoice(view, choice(1)).isListed).toBe(true)
  expect(offerOfChoice(view, choice(9)).isListed).toBe(false)
  expect(offerOfChoice(view, choice(77)).isListed).toBe(false)
  expect(offerOfChoice(view, { ...choice(1), sizeKey: 'XL' }).isListed).toBe(false)
})
