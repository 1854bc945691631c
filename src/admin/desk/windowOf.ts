/** The tops of rows that stand one below the other, and the bottom of the last: one more than rows. */
export function topsOf(heights: readonly number[]): number[] {
  const tops = [0]
  let top = 0
  for (const height of heights) tops.push((top += height))
  return tops
}

/**
 * Which rows are to be seen between two heights: from `first` up to, not including, `end`, with
 * `more` rows around them.
 */
export function windowOf(
  tops: readonly number[],
  from: number,
  until: number,
  more: number,
): { first: number; end: number } {
  const count = tops.length - 1
  const first = Math.max(0, above(tops, from) - 1 - more)
  return { first, end: Math.max(first, Math.min(count, above(tops, until) + more)) }
}

/** How many tops are at or above a height. */
function above(tops: readonly number[], height: number): number {
  let low = 0
  let high = tops.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tops[middle] ?? Infinity) <= height) low = middle + 1
    else high = middle
  }
  return low
}
