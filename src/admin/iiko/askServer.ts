/** What the server said instead of doing it. */
export class Refused extends Error {
  override name = 'Refused'
}

/**
 * Posts to one of our endpoints and reads the answer by `read`. Throws Refused with the server's own
 * words, or what fetch throws.
 */
export async function askServer<T>(
  path: string,
  body: unknown,
  { language, read }: { language: string; read: (answer: unknown) => T },
): Promise<T> {
  const answer = await fetch(path, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
    body: JSON.stringify(body),
  })
  const told: unknown = await answer.json()
  if (answer.ok) return read(told)
  throw new Refused(wordsOf(told) ?? `${answer.status}`)
}

/** `detail` of the problem (RFC 9457), and of the fields that it names. */
function wordsOf(told: unknown): string | null {
  if (typeof told !== 'object' || told === null || !('detail' in told)) return null
  const fields = 'errors' in told && Array.isArray(told.errors) ? told.errors : []
  const details = fields.flatMap((field: unknown) =>
    typeof field === 'object' && field !== null && 'detail' in field ? [String(field.detail)] : [],
  )
  return [String(told.detail), ...details].join(' ')
}
