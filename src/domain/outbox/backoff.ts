const first = 5_000
const longest = 60 * 60 * 1_000

/**
 * Milliseconds until the next try after `attempt` tries, from 1: anything up to 5 s, 10 s, 20 s … an
 * hour, so that what failed together does not come back together (AWS Architecture Blog, "Exponential
 * Backoff And Jitter", full jitter). `random` gives a number from 0 to 1.
 */
export function backoff(attempt: number, random: () => number): number {
  const most = Math.min(longest, first * 2 ** Math.max(0, Math.min(attempt, 30) - 1))
  return Math.round(random() * most)
}
