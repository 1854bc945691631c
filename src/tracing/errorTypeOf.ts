/** The kind of an error as `error.type` tells it: its code (`ECONNREFUSED`, `23505`), else its class; a string as it is. */
export function errorTypeOf(error: unknown): string {
  if (typeof error === 'string') return error
  if (!(error instanceof Error)) return typeof error
  const inner = error.cause
  const coded = [error, inner].find(
    (one): one is Error & { code: string } =>
      one instanceof Error && 'code' in one && typeof one.code === 'string',
  )
  return coded?.code ?? error.name
}
