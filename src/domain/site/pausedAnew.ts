import type { Pause } from './Pause'
import { pauseAt } from './pauseAt'

/** The ids of the restaurants whose guests see another pause than before. */
export function pausedAnew(
  before: readonly Pause[],
  now: readonly Pause[],
  { at, locationIds }: { at: number; locationIds: readonly number[] },
): number[] {
  const said = (pauses: readonly Pause[], locationId: number) =>
    JSON.stringify(pauseAt(pauses, { at, locationId }))
  return locationIds.filter((id) => said(before, id) !== said(now, id))
}
