import { describe, expect, it } from 'vitest'

import { lookAt } from './lookAt'
import { offerOf } from './offerOf'
import { aDish, aMenu, aModel, aPriceSchedule, aSize, aStop, look, noon } from './testing/sample'

const hour = 3_600_000
const soup = aDish(1, 35_000)
const pizza = aDish(2, 0, {
  sizes: [aSize('S', 50_000), aSize('M', 70_000, { isDefault: true }), aSize('L', 90_000)],
})
const here = { locationId: 1, isHidden: false }
const percent = (more: object) => ({
  kind: 'percent' as const,
  percent: -20,
  roundTo: 100,
  categories: [],
  dishes: [],
  ...more,
})
const daily = (from: string, until: string) => {
  return { windows: [{ days: [], from, until }], startsOn: null, endsOn: null }
}

describe('the price', () => {
  it('is the dish’s, or its size’s', () => {
    const view = look({ dishes: [soup, pizza] })
    expect(offerOf(view, soup, null)).toMatchObject({ price: 35_000, regularPrice: 35_000 })
    expect(offerOf(view, pizza, 'L').price).toBe(90_000)
    expect(offerOf(view, pizza, null).price).toBe(70_000)
  })

  it('is the location’s own where it has one', () => {
    const offers = new Map([
      [
        1,
        [
          { ...here, dishId: 1, sizeKey: '', price: 33_000 },
          { ...here, dishId: 2, sizeKey: 'L', price: 80_000 },
          { ...here, dishId: 2, sizeKey: '', price: 1 },
        ],
      ],
    ])
    const view = look({ dishes: [soup, pizza], offers })
    expect(offerOf(view, soup, null).price).toBe(33_000)
    expect(offerOf(view, pizza, 'L').price).toBe(80_000)
    expect(offerOf(view, pizza, 'S').price).toBe(50_000)
    const elsewhere = look({ dishes: [soup], offers }, { locationId: 2 })
    expect(offerOf(elsewhere, soup, null).price).toBe(35_000)
  })

  it('is changed by the first price schedule that runs and names the dish, alone', () => {
    const priceSchedules = [
      aPriceSchedule({ schedule: daily('18:00', '20:00'), adjustment: percent({ percent: -50 }) }),
      aPriceSchedule({ adjustment: percent({ dishes: [2] }) }),
      aPriceSchedule({
        adjustment: {
          kind: 'prices',
          prices: [
            { dishId: 1, sizeKey: '', price: 29_900 },
            { dishId: 2, sizeKey: 'L', price: 1 },
          ],
        },
      }),
      aPriceSchedule({ adjustment: percent({ percent: -90 }) }),
    ]
    const view = look({ dishes: [soup, pizza], priceSchedules })
    expect(offerOf(view, soup, null)).toMatchObject({ price: 29_900, regularPrice: 35_000 })
    expect(offerOf(view, pizza, 'L')).toMatchObject({ price: 72_000, regularPrice: 90_000 })
    const evening = look({ dishes: [soup], priceSchedules }, { at: noon + 6 * hour })
    expect(offerOf(evening, soup, null).price).toBe(17_500)
  })

  it.each([
    [-33.33, 1, 10_001, 6_668],
    [-20, 1, 3, 2],
    [-50, 1, 5, 3],
    [-50, 100, 300, 200],
    [10, 1000, 35_000, 39_000],
    [-100, 1, 35_000, 0],
    [1.15, 1, 10_000, 10_115],
  ])('after %d %% to a multiple of %i: %i becomes %i', (percentage, roundTo, price, expected) => {
    const dish = aDish(1, price)
    const adjustment = percent({ percent: percentage, roundTo })
    const view = look({ dishes: [dish], priceSchedules: [aPriceSchedule({ adjustment })] })
    expect(offerOf(view, dish, null).price).toBe(expected)
  })

  it('follows a category of a percentage into the categories inside it', () => {
    const category = (id: number, parentId: number | null) => ({
      id,
      parentId,
      name: {},
      slug: null,
      vat: null,
    })
    const dish = aDish(1, 1000, { categoryId: 3 })
    const view = look({
      dishes: [dish],
      categories: [category(1, 3), category(2, 1), category(3, 2)],
      priceSchedules: [aPriceSchedule({ adjustment: percent({ categories: [2] }) })],
    })
    expect(offerOf(view, dish, null).price).toBe(800)
  })
})

describe('a dish in menus', () => {
  const breakfast = aMenu({ dishes: [1], schedule: daily('08:00', '11:00') })

  it('waits for one of them to run', () => {
    const view = look({ dishes: [soup], menus: [breakfast] })
    expect(offerOf(view, soup, null)).toMatchObject({
      isListed: true,
      isAvailable: false,
      reason: 'not-now',
      availableAt: Date.parse('2026-11-24T08:00:00+03:00'),
    })
    const lunch = aMenu({ dishes: [1], schedule: daily('12:00', '16:00') })
    expect(offerOf(look({ dishes: [soup], menus: [breakfast, lunch] }), soup, null)).toMatchObject({
      isAvailable: true,
      reason: null,
    })
  })

  it('goes by the clocks of the location', () => {
    const model = { dishes: [soup], menus: [breakfast] }
    // Ten o'clock in Berlin.
    expect(offerOf(look(model, { locationId: 2 }), soup, null).isAvailable).toBe(true)
  })

  it('is not listed where none of them ever is', () => {
    const delivered = aMenu({ dishes: [1], channels: ['delivery'] })
    const berlin = aMenu({ dishes: [1], locations: [2] })
    const model = { dishes: [soup], menus: [delivered, berlin] }
    expect(offerOf(look(model), soup, null)).toMatchObject({ isListed: false, isAvailable: false })
    expect(offerOf(look(model, { channel: 'delivery' }), soup, null).isAvailable).toBe(true)
    expect(offerOf(look(model, { locationId: 2 }), soup, null).isAvailable).toBe(true)
  })
})

describe('the stop-list', () => {
  const seen = (stops: ReturnType<typeof aStop>[], at = noon) =>
    look({ dishes: [soup, pizza], stops: new Map([[1, stops]]) }, { at })

  it('stops a dish until its time is over', () => {
    const until = noon + hour
    const stops = [aStop({ dishId: 1, until, reason: 'no beets' })]
    expect(offerOf(seen(stops), soup, null)).toMatchObject({
      reason: 'stopped',
      remaining: 0,
      availableAt: until,
      stopReason: 'no beets',
    })
    expect(offerOf(seen(stops, until), soup, null)).toMatchObject({
      isAvailable: true,
      remaining: null,
    })
  })

  it('says how many are left, the least of its lines', () => {
    const stops = [
      aStop({ dishId: 2, remaining: 7 }),
      aStop({ dishId: 2, sizeKey: 'L', remaining: 3 }),
    ]
    expect(offerOf(seen(stops), pizza, 'L')).toMatchObject({ isAvailable: true, remaining: 3 })
    expect(offerOf(seen(stops), pizza, 'S').remaining).toBe(7)
    const none = [aStop({ dishId: 1, remaining: -1 })]
    expect(offerOf(seen(none), soup, null)).toMatchObject({ isAvailable: false, remaining: 0 })
  })

  it('shows the next size when the default one has run out', () => {
    const stops = [aStop({ dishId: 2, sizeKey: 'M' }), aStop({ dishId: 2, sizeKey: 'S' })]
    expect(offerOf(seen(stops), pizza, null)).toMatchObject({ isAvailable: true, price: 90_000 })
  })

  it('waits for the menu after the stop', () => {
    const view = look({
      dishes: [soup],
      menus: [aMenu({ dishes: [1], schedule: daily('08:00', '13:00') })],
      stops: new Map([[null, [aStop({ locationId: null, dishId: 1, until: noon + 2 * hour })]]]),
    })
    expect(offerOf(view, soup, null)).toMatchObject({
      reason: 'stopped',
      availableAt: Date.parse('2026-11-24T08:00:00+03:00'),
    })
  })

  it('comes after the switch', () => {
    const off = aDish(1, 100, { isAvailable: false })
    const view = look({
      dishes: [off],
      stops: new Map([[1, [aStop({ dishId: 1, until: noon + 1 })]]]),
    })
    expect(offerOf(view, off, null)).toMatchObject({ reason: 'off-sale', availableAt: null })
  })
})

describe('what a location hides', () => {
  const hidden = (sizeKey: string) =>
    new Map([[1, [{ ...here, dishId: 2, sizeKey, price: null, isHidden: true }]]])

  it('is the whole dish, or a size of it', () => {
    const whole = look({ dishes: [pizza], offers: hidden('') })
    expect(offerOf(whole, pizza, 'S').isListed).toBe(false)
    expect(offerOf(whole, pizza, null).isListed).toBe(false)
    const medium = look({ dishes: [pizza], offers: hidden('M') })
    expect(offerOf(medium, pizza, 'M').isListed).toBe(false)
    expect(offerOf(medium, pizza, null)).toMatchObject({ isListed: true, price: 50_000 })
  })
})

it('does not list a size that the dish does not have', () => {
  expect(offerOf(look({ dishes: [soup] }), soup, 'XL').isListed).toBe(false)
})

it('refuses a location that there is not', () => {
  expect(() => lookAt(aModel({}), { locationId: 9, channel: 'pickup', at: noon })).toThrow(
    RangeError,
  )
})
