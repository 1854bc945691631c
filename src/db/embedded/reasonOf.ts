const firstLine = (text: string) =>
  text
    .split('\n')
    .find((line) => line.trim() !== '')
    ?.trim()

/** Why a program of Postgres or a connection failed, in one line. */
export function reasonOf(error: unknown): string {
  const printed =
    error instanceof Error && 'stderr' in error && typeof error.stderr === 'string'
      ? firstLine(error.stderr)
      : undefined
  return printed ?? (error instanceof Error ? error.message : String(error))
}
