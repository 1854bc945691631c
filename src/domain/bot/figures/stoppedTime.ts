/** A line of the stop-list as it stood: of a whole dish, stopping it or not, and until when. */
export type StopState = { dishId: number; isStopped: boolean; until: number | null }

/** What became of one line: how it stood before each change (null: it was not there), and how it stands now. */
export type StopLine = {
  changes: readonly { at: number; before: StopState | null }[]
  now: StopState | null
}

type Span = { from: number; to: number }

/**
 * For how many milliseconds each dish was stopped while the restaurant was open, longest first. `open` are its hours
 * of the day in question. Two lines that stop a dish at once count once.
 */
export function stoppedTime(
  lines: readonly StopLine[],
  open: readonly Span[],
): { dishId: number; time: number }[] {
  const spans = new Map<number, Span[]>()
  for (const { changes, now } of lines) {
    let from = Number.NEGATIVE_INFINITY
    const ends = [
      ...changes.map(({ at, before }) => ({ to: at, state: before })),
      { to: Number.POSITIVE_INFINITY, state: now },
    ]
    for (const { to, state } of ends) {
      if (state?.isStopped) {
        const own = spans.get(state.dishId) ?? []
        own.push({ from, to: Math.min(to, state.until ?? to) })
        spans.set(state.dishId, own)
      }
      from = to
    }
  }
  return [...spans]
    .map(([dishId, own]) => ({ dishId, time: within(own, open) }))
    .filter(({ time }) => time > 0)
    .sort((a, b) => b.time - a.time || a.dishId - b.dishId)
}

/** How long the spans last within others, where they lie over each other counted once. */
function within(spans: readonly Span[], open: readonly Span[]): number {
  const sorted = [...spans].sort((a, b) => a.from - b.from)
  return open.reduce((sum, hours) => {
    let reached = hours.from
    let time = 0
    for (const { from, to } of sorted) {
      const begin = Math.max(from, reached)
      const end = Math.min(to, hours.to)
      if (end <= begin) continue
      time += end - begin
      reached = end
    }
    return sum + time
  }, 0)
}
