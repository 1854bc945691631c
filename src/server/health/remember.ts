/** `ask` asked at most once at a time and once in `ms`; meanwhile everybody gets the last answer. */
export function remember<Answer>(ask: () => Promise<Answer>, ms: number): () => Promise<Answer> {
  let last: Promise<Answer> | undefined
  let staleAt = Infinity
  return () => {
    if (last && performance.now() < staleAt) return last
    staleAt = Infinity
    last = ask().finally(() => {
      staleAt = performance.now() + ms
    })
    return last
  }
}
