/** For `catch`: that a file is not there is no failure. Anything else is thrown on. */
export function missing(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
  throw error
}
