/** The server's own sentence on why it did not do it. */
export class Refused extends Error {
  override name = 'Refused'
}

/** The problem in an answer (RFC 9457), with the first rows that it names; without one, nothing. */
export function refusedBy(body: unknown): Refused | null {
  if (typeof body !== 'object' || body === null || !('detail' in body)) return null
  const rows = 'errors' in body && Array.isArray(body.errors) ? body.errors : []
  const details = rows
    .slice(0, 3)
    .flatMap((row: unknown) =>
      typeof row === 'object' && row !== null && 'detail' in row ? [String(row.detail)] : [],
    )
  return new Refused([String(body.detail), ...details].join(' '))
}
