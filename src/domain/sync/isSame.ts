import type { Value } from './Record'

/** Whether two values of a field say the same. What is not there says nothing, as null does. */
export function isSame(one: Value | undefined, other: Value | undefined): boolean {
  if (typeof one === 'object' && one !== null && typeof other === 'object' && other !== null) {
    return one.length === other.length && one.every((item, index) => item === other[index])
  }
  return (one ?? null) === (other ?? null)
}
