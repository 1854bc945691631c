import type { Flat } from './Flat'

/** One dish of the flat list, on sale or stopped, as JSON; null when it is not listed. */
export function itemOf(flat: Flat, id: number): Buffer | null {
  const item = flat.byId.get(id)
  return item ? flat.jsonOf(item) : null
}
