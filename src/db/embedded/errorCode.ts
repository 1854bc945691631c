/** The code that Node ("ENOENT") or Postgres ("28P01") has put on an error. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined
}
