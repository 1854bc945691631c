/** Why something did not work, in the words of its error; many errors of the network have a code only. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0])
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return (error.message || code || error.name).replace(/\s+/g, ' ').trim().slice(0, 200)
}
