import fc from 'fast-check'

import { channels } from '../../model/Channel'
import type { Location } from '../../model/Location'
import type { MenuModel } from '../../model/MenuModel'

import { dateNear, momentNear, scheduleNear, time, weeklyWindow } from './anyClock'
import { anyDish } from './anyDish'
import { anyGroup } from './anyGroup'
import {
  categoryIds,
  dishIds,
  groupIds,
  modifierKeys,
  name,
  perhaps,
  price,
  rarely,
  sizeKeys,
  some,
} from './anyParts'

/*
 * Menus of every kind for tests to draw from, small, so that things meet. Everything that the clock
 * does falls on a quarter of an hour, near the moment from which the menu is looked at.
 */

/** Days on which clocks change somewhere, and one on which none does. */
const noons = ['2026-03-29', '2026-10-25', '2026-03-08', '2026-11-01', '2026-10-04', '2026-07-15']
const zones = ['Europe/Moscow', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe']
const locationIds = [1, 2]
const reach = { locations: some(locationIds, 1), channels: some(channels, 2) }
const location = (id: number, noon: number): fc.Arbitrary<Location> =>
  fc.record({
    id: fc.constant(id),
    timeZone: fc.constantFrom(...zones),
    hours: fc.record({
      windows: fc.array(weeklyWindow, { maxLength: 2 }),
      exceptions: fc.array(
        fc.record({
          from: dateNear(noon),
          until: dateNear(noon),
          closed: fc.boolean(),
          opens: time,
          closes: time,
          note: fc.constant(''),
        }),
        { maxLength: 1 },
      ),
    }),
    slug: fc.constant(`l${id}`),
    name: fc.constant(name),
    address: fc.constant(name),
    latitude: fc.constant(null),
    longitude: fc.constant(null),
    phones: fc.constant([]),
    currency: fc.constant('RUB'),
    channels: fc.constant(channels),
  })

const locationOffers = (locationId: number) =>
  fc.uniqueArray(
    fc.record({
      locationId: fc.constant(locationId),
      dishId: fc.constantFrom(...dishIds, 7),
      sizeKey: fc.constantFrom('', ...sizeKeys),
      price: perhaps(price),
      isHidden: rarely,
    }),
    { selector: ({ dishId, sizeKey }) => `${dishId} ${sizeKey}`, maxLength: 5 },
  )

const modifierOffers = (locationId: number) =>
  fc.uniqueArray(
    fc.record({
      locationId: fc.constant(locationId),
      groupId: fc.constantFrom(...groupIds, 9),
      modifierKey: fc.constantFrom(...modifierKeys),
      price: perhaps(price),
      isHidden: rarely,
    }),
    { selector: ({ groupId, modifierKey }) => `${groupId} ${modifierKey}`, maxLength: 4 },
  )

const stopEntries = (locationId: number | null, noon: number) =>
  fc.array(
    fc
      .record({
        dishId: perhaps(fc.constantFrom(...dishIds, 7)),
        sizeKey: fc.oneof(fc.constant(''), fc.constantFrom(...sizeKeys)),
        groupId: fc.constantFrom(...groupIds),
        modifierKey: fc.constantFrom(...modifierKeys),
        remaining: perhaps(fc.integer({ min: -1, max: 4 })),
        reason: fc.constantFrom('', 'out'),
        until: perhaps(momentNear(noon)),
      })
      .map((entry) => ({ id: 0, locationId, ...entry })),
    { maxLength: 4 },
  )

const adjustment = fc.oneof(
  fc.record({
    kind: fc.constant('percent' as const),
    percent: fc.oneof(
      fc.constantFrom(-100, -20, -33.33, 0, 12.5),
      fc.integer({ min: -10_000, max: 20_000 }).map((hundredths) => hundredths / 100),
    ),
    roundTo: fc.constantFrom(1, 100, 500, 1000),
    categories: some(categoryIds),
    dishes: some(dishIds),
  }),
  fc.record({
    kind: fc.constant('prices' as const),
    prices: fc.array(
      fc.record({
        dishId: fc.constantFrom(...dishIds, 7),
        sizeKey: fc.constantFrom('', ...sizeKeys),
        price,
      }),
      { maxLength: 4 },
    ),
  }),
)

const menusNear = (noon: number) =>
  fc.array(
    fc.record({
      id: fc.nat(99),
      name: fc.constant(name),
      schedule: scheduleNear(noon),
      ...reach,
      slug: fc.constant(null),
      categories: some(categoryIds),
      dishes: some([...dishIds, 7]),
    }),
    { maxLength: 3 },
  )

const priceSchedulesNear = (noon: number) =>
  fc.array(
    fc.record({
      id: fc.nat(99),
      name: fc.constant(name),
      schedule: scheduleNear(noon),
      ...reach,
      adjustment,
    }),
    { maxLength: 3 },
  )

const modelNear = (noon: number): fc.Arbitrary<MenuModel> =>
  fc
    .record({
      locations: fc.tuple(location(1, noon), location(2, noon)),
      parents: fc.tuple(...categoryIds.map(() => perhaps(fc.constantFrom(...categoryIds, 9)))),
      dishes: fc.tuple(
        ...dishIds.map((id) => anyDish(id, false)),
        anyDish(7, true),
        anyDish(8, true),
      ),
      modifierGroups: fc.tuple(...groupIds.map(anyGroup)),
      menus: menusNear(noon),
      priceSchedules: priceSchedulesNear(noon),
      offers: fc.tuple(...locationIds.map(locationOffers)),
      modifierOffers: fc.tuple(...locationIds.map(modifierOffers)),
      stops: fc.tuple(stopEntries(1, noon), stopEntries(2, noon), stopEntries(null, noon)),
    })
    .map(({ parents, offers, modifierOffers, stops, ...model }) => ({
      ...model,
      revision: 1,
      sharedRevision: 1,
      locationRevisions: new Map<number, number>(),
      categories: categoryIds.map((id, index) => ({
        id,
        name,
        slug: null,
        parentId: parents[index] ?? null,
        vat: null,
      })),
      tags: [],
      photos: new Map(),
      offers: new Map(offers.map((rows, index) => [index + 1, rows])),
      modifierOffers: new Map(modifierOffers.map((rows, index) => [index + 1, rows])),
      stops: new Map([
        [1, stops[0]],
        [2, stops[1]],
        [null, stops[2]],
      ]),
    }))

/** A menu, and from where it is looked at. */
export const anySight = fc.constantFrom(...noons).chain((date) => {
  const noon = Date.parse(`${date}T12:00:00Z`)
  return fc.record({
    model: modelNear(noon),
    locationId: fc.constantFrom(...locationIds),
    channel: fc.constantFrom(...channels),
    at: fc.oneof(
      momentNear(noon),
      momentNear(noon).map((at) => at + 1),
      momentNear(noon).map((at) => at - 1),
    ),
  })
})
