/** The message of the innermost error: the database's own words rather than the query's text. */
export function rootCause(error: unknown): string {
  let at = error
  while (at instanceof Error && at.cause instanceof Error) at = at.cause
  const message = at instanceof Error ? at.message || at.name : String(at)
  return message.replace(/\s+/g, ' ').trim()
}
