import { Refused } from './ask'
import { words } from './words'

/** What to tell a guest of a failure. */
export function explain(error: unknown): string {
  if (error instanceof Refused) return error.message
  return error instanceof TypeError ? words.offline : words.broken
}
