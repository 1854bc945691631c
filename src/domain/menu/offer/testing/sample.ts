import type { Dish, Size } from '../../model/Dish'
import type { StopEntry } from '../../model/Location'
import type { Menu, PriceSchedule } from '../../model/Menu'
import type { MenuModel } from '../../model/MenuModel'
import type { Modifier, ModifierGroup } from '../../model/ModifierGroup'
import { lookAt } from '../lookAt'
import type { Selection } from '../Selection'
import type { Standpoint } from '../View'

/* Small menus for examples, everything as plain as it can be unless an example says otherwise. */

const coded = { sku: null, externalId: null, portion: null, nutrition: null } as const
const always = { windows: [], startsOn: null, endsOn: null } as const

export const aSize = (key: string, price: number, more: Partial<Size> = {}): Size => {
  return { ...coded, key, name: {}, price, isDefault: false, modifierGroups: [], ...more }
}

export const aDish = (id: number, price: number, more: Partial<Dish> = {}): Dish => ({
  ...coded,
  id,
  name: {},
  description: {},
  story: {},
  price,
  vat: null,
  categoryId: null,
  isAvailable: true,
  slug: null,
  allergens: [],
  traces: [],
  tags: [],
  photos: [],
  related: [],
  sizes: [],
  modifierGroups: [],
  combo: null,
  seoTitle: {},
  seoDescription: {},
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  ...more,
})

export const aModifier = (key: string, price: number, more: Partial<Modifier> = {}): Modifier => ({
  ...coded,
  key,
  name: {},
  price,
  min: 0,
  max: null,
  byDefault: 0,
  free: 0,
  allergens: [],
  photo: null,
  isAvailable: true,
  groupId: null,
  ...more,
})

export const aGroup = (
  id: number,
  modifiers: readonly Modifier[],
  more: Partial<ModifierGroup> = {},
): ModifierGroup => {
  const plain = { id, name: {}, min: 0, max: null, free: 0, isHidden: false, externalId: null }
  return { ...plain, modifiers, ...more }
}

export const aMenu = (more: Partial<Menu>): Menu => {
  const empty = { id: 1, name: {}, slug: null, categories: [], dishes: [] }
  return { ...empty, locations: [], channels: [], schedule: always, ...more }
}

export const aPriceSchedule = (more: Partial<PriceSchedule>): PriceSchedule => {
  const nothing = { kind: 'prices', prices: [] } as const
  return {
    id: 1,
    name: {},
    locations: [],
    channels: [],
    schedule: always,
    adjustment: nothing,
    ...more,
  }
}

export const aStop = (more: Partial<StopEntry>): StopEntry => {
  const blank = { id: 1, locationId: 1, dishId: null, sizeKey: '', groupId: null, modifierKey: '' }
  return { ...blank, remaining: null, reason: '', until: null, ...more }
}

/** Location 1 is in Moscow, 2 in Berlin; both always open. */
export const aModel = (more: Partial<MenuModel>): MenuModel => ({
  revision: 1,
  sharedRevision: 1,
  locationRevisions: new Map(),
  locations: ['Europe/Moscow', 'Europe/Berlin'].map((timeZone, index) => ({
    id: index + 1,
    slug: `place-${index + 1}`,
    name: {},
    address: {},
    latitude: null,
    longitude: null,
    phones: [],
    timeZone,
    currency: 'RUB',
    hours: { windows: [], exceptions: [] },
    channels: ['delivery', 'dine-in'],
  })),
  categories: [],
  dishes: [],
  modifierGroups: [],
  menus: [],
  priceSchedules: [],
  tags: [],
  photos: new Map(),
  offers: new Map(),
  modifierOffers: new Map(),
  stops: new Map(),
  ...more,
})

/** Monday, 23 November 2026, noon in Moscow. */
export const noon = Date.parse('2026-11-23T12:00:00+03:00')

export const look = (model: Partial<MenuModel>, from: Partial<Standpoint> = {}) =>
  lookAt(aModel(model), { locationId: 1, channel: 'dine-in', at: noon, ...from })

export const choose = (dishId: number, more: Partial<Selection> = {}): Selection => {
  return { dishId, sizeKey: null, groups: [], choices: [], ...more }
}
