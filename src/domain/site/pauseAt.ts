import type { Pause } from './Pause'

/** The pause of a restaurant's orders at a moment, its own after that of all; null: it takes orders. */
export function pauseAt(
  pauses: readonly Pause[],
  { at, locationId }: { at: number; locationId: number },
): Pause | null {
  const here = pauses.filter(
    (one) =>
      (one.locationId === null || one.locationId === locationId) &&
      (one.until === null || one.until > at),
  )
  return here.find((one) => one.locationId === null) ?? here[0] ?? null
}
