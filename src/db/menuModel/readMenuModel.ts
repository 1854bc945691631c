import type { MenuModel } from '@/src/domain/menu/model/MenuModel'

import { grouped } from '@/src/domain/lists/grouped'
import type { Ids } from './Ids'
import type { Query } from './Query'
import { readCategories } from './readCategories'
import { readDishes, type ToHtml } from './readDishes'
import { readLocations } from './readLocations'
import { readMenus } from './readMenus'
import { readModifierGroups } from './readModifierGroups'
import { readModifierOffers } from './readModifierOffers'
import { readOffers } from './readOffers'
import { readOrder } from './readOrder'
import { readPhotos } from './readPhotos'
import { readPriceSchedules } from './readPriceSchedules'
import { readRevisions } from './readRevisions'
import { readStops } from './readStops'
import { readTags } from './readTags'
import type { Kind, Touches } from './Touches'

export type Read = {
  query: Query
  /** What was read before, and what changed since; nothing else is read again. */
  since?: { model: MenuModel; touches: Touches } | null
  toHtml: ToHtml
  addressOf: (filename: string) => string
}

/**
 * The published menu as the transaction behind `query` sees it: one that is REPEATABLE READ, or the
 * parts may be of different revisions. Records that did not change are those of the model before.
 */
export async function readMenuModel({ query, since, toHtml, addressOf }: Read): Promise<MenuModel> {
  const before = since?.model
  const changed = (kind: Kind): Ids => (since ? [...(since.touches.get(kind) ?? [])] : null)
  const isSame = (kind: Kind): boolean => changed(kind)?.length === 0

  async function inTurn<T extends { readonly id: number }>(
    kind: Kind,
    table: Parameters<typeof readOrder>[1],
    known: readonly T[] | undefined,
    read: (ids: Ids) => Promise<T[]>,
  ): Promise<readonly T[]> {
    if (known && isSame(kind)) return known
    const fresh = await read(changed(kind))
    const records = new Map([...(known ?? []), ...fresh].map((record) => [record.id, record]))
    const order = await readOrder(query, table)
    return order.flatMap((id) => records.get(id) ?? [])
  }

  async function byLocation<T extends { readonly locationId: Key }, Key extends number | null>(
    kind: Kind,
    known: ReadonlyMap<Key, readonly T[]> | undefined,
    read: (ids: Ids) => Promise<T[]>,
  ): Promise<ReadonlyMap<Key, readonly T[]>> {
    if (known && isSame(kind)) return known
    const ids = changed(kind)
    const stale = new Set(ids)
    const kept = [...(known ?? [])].filter(([location]) => !stale.has(location ?? 0))
    const fresh = grouped(await read(ids), ({ locationId }) => locationId)
    return new Map([...kept, ...fresh])
  }

  return {
    ...(await readRevisions(query)),
    locations: await inTurn('locations', 'locations', before?.locations, (ids) =>
      readLocations(query, ids),
    ),
    categories: await inTurn('categories', 'categories', before?.categories, (ids) =>
      readCategories(query, ids),
    ),
    dishes: await inTurn('dishes', 'menu_items', before?.dishes, (ids) =>
      readDishes(query, ids, toHtml),
    ),
    modifierGroups: await inTurn('groups', 'modifier_groups', before?.modifierGroups, (ids) =>
      readModifierGroups(query, ids),
    ),
    menus: await inTurn('menus', 'menus', before?.menus, (ids) => readMenus(query, ids)),
    priceSchedules: await inTurn('prices', 'price_schedules', before?.priceSchedules, (ids) =>
      readPriceSchedules(query, ids),
    ),
    tags: await inTurn('tags', 'tags', before?.tags, (ids) => readTags(query, ids)),
    photos: await photosOf(),
    offers: await byLocation('offers', before?.offers, (ids) => readOffers(query, ids)),
    modifierOffers: await byLocation('offers', before?.modifierOffers, (ids) =>
      readModifierOffers(query, ids),
    ),
    stops: await byLocation('stops', before?.stops, (ids) => readStops(query, ids)),
  }

  async function photosOf(): Promise<MenuModel['photos']> {
    if (before && isSame('photos')) return before.photos
    const photos = new Map(before?.photos)
    for (const id of changed('photos') ?? []) photos.delete(id)
    for (const photo of await readPhotos(query, changed('photos'), addressOf)) {
      photos.set(photo.id, photo)
    }
    return photos
  }
}
