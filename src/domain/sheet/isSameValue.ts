import type { Value } from './Value'

/** Whether two cells mean the same; the order of a list counts. */
export function isSameValue(one: Value, other: Value): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return one === other
  if (one === null || other === null) return one === other
  return one.length === other.length && one.every((item, index) => item === other[index])
}
