import { expect, it } from 'vitest'

import { lastChangeOf } from './lastChangeOf'
import { nextChangeOf } from './nextChangeOf'
import { aMenu, aModel, aPriceSchedule, aStop, noon } from './testing/sample'

const hour = 3_600_000
const daily = (from: string, until: string) => {
  return { windows: [{ days: [], from, until }], startsOn: null, endsOn: null }
}

it('never changes by the clock without a schedule', () => {
  expect(nextChangeOf(aModel({}), 1, noon)).toBeNull()
  expect(lastChangeOf(aModel({}), 1, noon)).toBeNull()
})

it('changes with menus, price schedules, stops and opening hours that reach the location', () => {
  const [moscow, berlin] = aModel({}).locations
  const model = aModel({
    locations: [moscow, berlin].flatMap((location) =>
      location
        ? { ...location, hours: { windows: daily('10:00', '22:00').windows, exceptions: [] } }
        : [],
    ),
    menus: [aMenu({ schedule: daily('08:00', '11:30'), channels: ['delivery'] })],
    priceSchedules: [aPriceSchedule({ schedule: daily('17:00', '19:00'), locations: [2] })],
    stops: new Map([
      [1, [aStop({ until: noon + 3 * hour })]],
      [null, [aStop({ locationId: null, until: noon - 10 * 60_000 })]],
    ]),
  })
  expect(lastChangeOf(model, 1, noon)).toBe(noon - 10 * 60_000)
  expect(nextChangeOf(model, 1, noon)).toBe(noon + 3 * hour)
  expect(nextChangeOf(model, 1, noon + 3 * hour)).toBe(Date.parse('2026-11-23T22:00:00+03:00'))
  expect(lastChangeOf(model, 1, noon + 3 * hour)).toBe(noon + 3 * hour)
  // Noon in Moscow is ten in Berlin: it opens, and the menu there ends at half past eleven.
  expect(lastChangeOf(model, 2, noon)).toBe(noon)
  expect(nextChangeOf(model, 2, noon)).toBe(Date.parse('2026-11-23T11:30:00+01:00'))
  expect(nextChangeOf(model, 2, noon + 2 * hour)).toBe(Date.parse('2026-11-23T17:00:00+01:00'))
})
