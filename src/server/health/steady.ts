import type { Readiness } from './checkParts'

/**
 * What counts as ready, given each answer as it comes: not at once otherwise when one look fails, which may be a
 * moment's load or a Postgres that restarts, and all apps at once. Only when nothing has worked for `patience` ms, or
 * never has, is it unready; and ready with the first look that works.
 */
export function steady(patience: number, now = Date.now): (seen: Readiness) => Readiness {
  let lastGood: { seen: Readiness; at: number } | undefined
  return (seen) => {
    if (seen.ok) lastGood = { seen, at: now() }
    return lastGood && now() - lastGood.at < patience ? lastGood.seen : seen
  }
}
