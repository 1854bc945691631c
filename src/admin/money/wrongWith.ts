import { parseRoubles } from '@/src/domain/money/parseRoubles'

/**
 * What is wrong with a typed amount: it cannot be read, or it is missing where one is required. Null
 * when nothing is.
 */
export function wrongWith(typed: string, required: boolean): 'amount' | 'missing' | null {
  if (typed.trim() === '') return required ? 'missing' : null
  return parseRoubles(typed) === null ? 'amount' : null
}
