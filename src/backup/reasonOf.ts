/** Why it failed, in one line that holds no more than its message; kept with the run and told to managers. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message || error.name : String(error)
  return text.replace(/\s+/g, ' ').trim().slice(0, 500)
}
