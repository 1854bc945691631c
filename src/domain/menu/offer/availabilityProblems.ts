import type { Availability } from './Offer'
import type { Path, Problem } from './Problem'

/** Whether something can be had that is listed unless `isListed` says no. */
export function availabilityProblems(
  path: Path,
  { isListed = true, isAvailable, reason, availableAt }: Availability & { isListed?: boolean },
): Problem[] {
  if (!isListed) return [{ path, code: 'not-listed' }]
  if (isAvailable || reason === null) return []
  return [{ path, code: 'unavailable', reason, availableAt }]
}
