import type { View } from '../offer/View'

/** The modifier groups among `ids` that there are, each once. */
export function groupIdsOf({ groups }: View, ids: readonly number[]): readonly number[] {
  const isClean = ids.every((id, index) => groups.has(id) && ids.indexOf(id) === index)
  return isClean ? ids : [...new Set(ids)].filter((id) => groups.has(id))
}
