import { describe, expect, it } from 'vitest'

import {
  aDish,
  aGroup,
  aMenu,
  aModifier,
  aStop,
  choose,
  noon,
} from '../../menu/offer/testing/sample'

import { quoteCart } from './quoteCart'
import { slotsOf } from './slotsOf'
import { aCart, aLine, aPromo, around, aZone, plainRules } from './testing/aCart'

const dishes = [aDish(1, 33_300), aDish(2, 50_000, { modifierGroups: [1] })]
const modifierGroups = [aGroup(1, [aModifier('bbq', 5_000), aModifier('hot', 3_000, { free: 1 })])]
const menu = { dishes, modifierGroups }
const center = { latitude: 55.75, longitude: 37.6 }
const minutes = (count: number) => count * 60_000
const codes = ({ problems }: { problems: readonly { code: string }[] }) =>
  problems.map(({ code }) => code)

describe('sums', () => {
  it('prices lines with modifiers, and keeps what was sold', () => {
    const bbq = { groupId: 1, modifiers: [{ key: 'bbq', amount: 2 }] }
    const selection = choose(2, { groups: [bbq] })
    const quoted = quoteCart(
      aCart([aLine(1, 3), { selection, quantity: 2, comment: 'без лука' }]),
      around(menu),
    )
    expect(quoted).toMatchObject({ subtotal: 3 * 33_300 + 2 * 60_000, problems: [] })
    expect(quoted.lines[1]).toMatchObject({
      key: '2',
      dishId: 2,
      quantity: 2,
      basePrice: 50_000,
      unitPrice: 60_000,
      subtotal: 120_000,
      comment: 'без лука',
      modifiers: [{ key: 'bbq', amount: 2, free: 0, price: 5_000, total: 10_000 }],
    })
  })

  it('takes off the discount to the kopeck, then adds fee, charge and tips', () => {
    const quoted = quoteCart(
      aCart([aLine(1), aLine(1), aLine(1)], {
        mode: 'delivery',
        point: center,
        promoCode: 'HELLO',
        tips: { percent: 10 },
      }),
      around(menu, {
        promo: aPromo({ gives: { kind: 'amount', amount: 100 } }),
        zones: [aZone()],
        rules: { ...plainRules, serviceCharge: { delivery: 5, pickup: 0, 'dine-in': 0 } },
      }),
    )
    expect(quoted.lines.map(({ discount }) => discount)).toEqual([34, 33, 33])
    expect(quoted).toMatchObject({
      subtotal: 99_900,
      discount: 100,
      deliveryFee: 20_000,
      serviceCharge: 4_990,
      tips: 9_980,
      total: 99_800 + 20_000 + 4_990 + 9_980,
      zoneId: 1,
      problems: [],
    })
  })

  it('delivers free from a sum on, and by a promo code', () => {
    const cart = aCart([aLine(1)], { mode: 'delivery', point: center })
    const zones = [aZone({ freeFrom: 33_300 })]
    expect(quoteCart(cart, around(menu, { zones })).deliveryFee).toBe(0)
    const promo = aPromo({ gives: { kind: 'free-delivery' } })
    const withCode = { ...cart, promoCode: 'HELLO' }
    expect(quoteCart(withCode, around(menu, { zones: [aZone()], promo })).deliveryFee).toBe(0)
  })
})

describe('problems', () => {
  it('name the line and the place in it', () => {
    const wrong = { groupId: 1, modifiers: [{ key: 'none', amount: 1 }] }
    const { problems } = quoteCart(
      aCart([aLine(1), aLine(2, 1, { selection: choose(2, { groups: [wrong] }) }), aLine(9)]),
      around(menu),
    )
    expect(problems).toEqual([
      { line: 1, path: ['group', 1, 'modifier', 'none'], code: 'unknown-modifier' },
      { line: 2, path: [], code: 'unknown-dish' },
    ])
  })

  it('count the last portions over all lines', () => {
    const stops = new Map([[1, [aStop({ id: 7, dishId: 1, remaining: 3 })]]])
    const enough = quoteCart(aCart([aLine(1, 2), aLine(1)]), around({ ...menu, stops }))
    expect(enough).toMatchObject({ problems: [], stock: [{ entryId: 7, units: 3 }] })
    const short = quoteCart(aCart([aLine(1, 2), aLine(1, 2)]), around({ ...menu, stops }))
    expect(short.problems).toEqual([
      { line: 1, path: [], code: 'not-enough', remaining: 3, got: 4 },
    ])
  })

  it.each([
    ['nothing in it', aCart([]), {}, ['empty']],
    ['a mode that is not served', aCart([aLine(1)], { mode: 'pickup' }), {}, ['mode-not-served']],
    [
      'a pause',
      aCart([aLine(1)]),
      { rules: { ...plainRules, pause: { until: noon + 1 } } },
      ['paused'],
    ],
    [
      'a pause that is over',
      aCart([aLine(1)]),
      { rules: { ...plainRules, pause: { until: noon } } },
      [],
    ],
    ['an unknown code', aCart([aLine(1)], { promoCode: 'NO' }), {}, ['promo-unknown']],
    ['tips above all', aCart([aLine(1)], { tips: { percent: 31 } }), {}, ['tips-too-high']],
    [
      'tips where there are none',
      aCart([aLine(1)], { tips: { amount: 1 } }),
      { rules: { ...plainRules, mostTips: 0 } },
      ['no-tips'],
    ],
    ['no point', aCart([aLine(1)], { mode: 'delivery' }), { zones: [aZone()] }, ['no-point']],
    [
      'a point beyond',
      aCart([aLine(1)], { mode: 'delivery', point: { latitude: 50, longitude: 30 } }),
      { zones: [aZone()] },
      ['outside-zones'],
    ],
    [
      'too small a delivery',
      aCart([aLine(1)], { mode: 'delivery', point: center }),
      { zones: [aZone({ minimum: 33_301 })] },
      ['below-minimum'],
    ],
  ] as const)('%s', (_, cart, more, expected) => {
    expect(codes(quoteCart(cart, around(menu, more)))).toEqual(expected)
  })

  it.each([
    ['not yet', { from: noon + 1 }, 'promo-over'],
    ['over', { until: noon }, 'promo-over'],
    ['used up', { left: 0 }, 'promo-over'],
    ['used by this guest', { leftForGuest: 0 }, 'promo-used'],
    ['elsewhere', { locations: [2] }, 'promo-not-here'],
    ['another mode', { channels: ['pickup'] }, 'promo-not-here'],
    ['too little', { minimum: 33_301 }, 'promo-minimum'],
  ] as const)('a promo code, %s', (_, more, code) => {
    const cart = aCart([aLine(1)], { promoCode: 'HELLO' })
    const quoted = quoteCart(cart, around(menu, { promo: aPromo(more) }))
    expect(quoted).toMatchObject({ discount: 0, promo: null })
    expect(codes(quoted)).toEqual([code])
  })
})

describe('times', () => {
  const days = ['mon', 'tue'] as const
  const open = (from: string, until: string) => {
    const model = around(menu).model
    const hours = { windows: [{ days, from, until }], exceptions: [] }
    return { ...menu, locations: model.locations.map((location) => ({ ...location, hours })) }
  }

  it('promises the soonest slot that the kitchen has free', () => {
    const taken = (slot: number) => (slot < noon + minutes(45) ? 2 : 1)
    const rules = { ...plainRules, capacity: 2 }
    const quoted = quoteCart(aCart([aLine(1)]), around(menu, { rules, taken }))
    expect(quoted).toMatchObject({
      slot: noon + minutes(45),
      time: { kind: 'asap', from: noon + minutes(45), until: noon + minutes(60) },
    })
  })

  it('takes no order while closed, and says when it opens', () => {
    const quoted = quoteCart(aCart([aLine(1)]), around(open('13:00', '20:00')))
    expect(quoted.problems).toEqual([{ line: null, code: 'closed', opensAt: noon + minutes(60) }])
  })

  it('has no kitchen time left before closing', () => {
    const rules = { ...plainRules, capacity: 1 }
    const around12 = around(open('10:00', '12:30'), { rules, taken: () => 1 })
    expect(codes(quoteCart(aCart([aLine(1)]), around12))).toEqual(['kitchen-full'])
  })

  it('offers slots whose work begins while open, and refuses others', () => {
    const model = around(open('10:00', '13:00')).model
    const [location] = model.locations
    if (!location) throw new Error('no location')
    const lead = minutes(20)
    const kitchen = { rules: plainRules, location, lead, now: noon, taken: () => 0 }
    const slots = slotsOf(kitchen)
    expect(slots[0]).toEqual({ from: noon + minutes(30), until: noon + minutes(45), isFree: true })
    const today = slots.filter(({ from }) => from < noon + minutes(12 * 60))
    expect(today.at(-1)?.from).toBe(noon + minutes(75))
    const offered = new Set(slots.map(({ from }) => from))
    for (let at = noon; at < noon + minutes(48 * 60); at += minutes(15)) {
      const quoted = quoteCart(aCart([aLine(1)], { slot: at }), around(open('10:00', '13:00')))
      expect(codes(quoted)).toEqual(offered.has(at) ? [] : ['slot-not-offered'])
    }
  })

  it('looks at the menu in the moment that the order is for', () => {
    const schedule = {
      windows: [{ days: [], from: '08:00', until: '11:00' }],
      startsOn: null,
      endsOn: null,
    }
    const breakfast = { ...menu, menus: [aMenu({ dishes: [1], schedule })] }
    expect(codes(quoteCart(aCart([aLine(1)]), around(breakfast)))).toEqual(['unavailable'])
    const tomorrow = aCart([aLine(1)], { slot: noon + minutes(22 * 60) })
    expect(codes(quoteCart(tomorrow, around(breakfast)))).toEqual([])
  })
})
