import type { FlatItem, FlatShelf } from './Flat'

/** The items, and apart from one another those that can be had and those that cannot. */
export function shelve(items: readonly FlatItem[]): FlatShelf {
  return {
    any: items,
    available: items.filter(({ isAvailable }) => isAvailable),
    unavailable: items.filter(({ isAvailable }) => !isAvailable),
  }
}
