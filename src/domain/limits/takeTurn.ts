/** How often something may be done: once in `everyMs` on the long run, `burst` times at once. */
export type Rate = { everyMs: number; burst: number }

/**
 * Whether it may be done once more at `now`, by the generic cell rate algorithm (ITU-T I.371, A.1):
 * `due` is when all that was done before is worked off. Returns the new `due`, or how many
 * milliseconds to wait. Times in milliseconds.
 */
export function takeTurn(
  { everyMs, burst }: Rate,
  { due, now }: { due: number; now: number },
): { is: 'taken'; due: number } | { is: 'early'; wait: number } {
  const next = Math.max(due, now) + everyMs
  const wait = next - now - burst * everyMs
  return wait > 0 ? { is: 'early', wait } : { is: 'taken', due: next }
}
