import { isSame } from './isSame'
import type { Fields, Value } from './Record'

type Sides = { wanted: Fields; present: Fields; given: Fields | null }

/**
 * Field by field, whose value counts. A field is people's when it differs from what the source gave
 * last, unless both now say the same; a field that the source has never given is people's as long
 * as it says something else. Where the source has given nothing of the record at all (`given` null),
 * it owns the fields that it names. `merged` has the fields that the source names, as they shall be.
 */
export function reconcileFields({ wanted, present, given }: Sides): {
  changes: Record<string, [Value, Value]>
  merged: Record<string, Value>
  kept: string[]
} {
  const changes: Record<string, [Value, Value]> = {}
  const merged: Record<string, Value> = {}
  const kept: string[] = []
  for (const name in wanted) {
    const is = present[name] ?? null
    const shall = wanted[name] ?? null
    if (isSame(is, shall)) {
      merged[name] = is
    } else if (given !== null && !isSame(is, given[name])) {
      merged[name] = is
      kept.push(name)
    } else {
      merged[name] = shall
      changes[name] = [is, shall]
    }
  }
  return { changes, merged, kept }
}
