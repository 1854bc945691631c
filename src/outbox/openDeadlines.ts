/**
 * Signals that abort after `patience` milliseconds, at most `slack` later. What begins within `slack` shares
 * one: a signal and a timer for each of ten thousand calls cost as much as all else that is done for them here.
 */
export function openDeadlines(patience: number, slack: number): () => AbortSignal {
  let signal = AbortSignal.abort()
  let until = 0
  return () => {
    const now = performance.now()
    if (now >= until) {
      until = now + slack
      signal = AbortSignal.timeout(patience + slack)
    }
    return signal
  }
}
