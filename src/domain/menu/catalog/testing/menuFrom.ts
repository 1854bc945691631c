import type { Photo } from '../../../photo/Photo'
import type { Schedule } from '../../../schedule/Schedule'
import type { StopEntry } from '../../model/Location'
import type { Menu, Reach } from '../../model/Menu'
import type { MenuModel } from '../../model/MenuModel'

import { aLocation, aModel } from './aMenu'

/** What a property test draws: the parts of a menu, as far as they differ between menus. */
export type Drawn = Pick<
  MenuModel,
  'revision' | 'dishes' | 'categories' | 'modifierGroups' | 'tags'
> & {
  photos: readonly Photo[]
  menus: readonly (Omit<Menu, 'id' | 'slug' | keyof Reach> & { reach: Reach })[]
  prices: readonly {
    reach: Reach
    schedule: Schedule
    percent: number
    dishes: readonly number[]
  }[]
  /** Ids of dishes that the location hides. */
  hidden: readonly number[]
  stops: readonly Pick<StopEntry, 'dishId' | 'sizeKey' | 'remaining' | 'until'>[]
  hours: Schedule
}

/** A menu of location 1 put together from its parts. */
export function menuFrom({
  revision,
  photos,
  menus,
  prices,
  hidden,
  stops,
  hours,
  ...rest
}: Drawn): MenuModel {
  const offer = { locationId: 1, sizeKey: '', price: null, isHidden: true }
  const stop = { locationId: 1, groupId: null, modifierKey: '', reason: '' }
  return aModel({
    ...rest,
    revision,
    sharedRevision: revision,
    locations: [aLocation({ id: 1, hours: { windows: hours.windows, exceptions: [] } })],
    photos: new Map(photos.map((photo) => [photo.id, photo])),
    menus: menus.map(({ reach, ...menu }, index) => ({
      id: index + 1,
      slug: null,
      ...reach,
      ...menu,
    })),
    priceSchedules: prices.map(({ reach, schedule, percent, dishes }, index) => ({
      id: index + 1,
      name: {},
      schedule,
      ...reach,
      adjustment: { kind: 'percent', percent, roundTo: 100, categories: [], dishes },
    })),
    offers: new Map([[1, hidden.map((dishId) => ({ ...offer, dishId }))]]),
    stops: new Map([[1, stops.map((entry, index) => ({ id: index + 1, ...stop, ...entry }))]]),
  })
}
