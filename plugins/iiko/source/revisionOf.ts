import { splitJson } from './splitJson'

/** The revision that an answer names, whatever its length; null when it names none. */
export function revisionOf(bytes: Buffer): string | null {
  const piece = splitJson(bytes)?.values.get('revision')
  const text = piece ? bytes.toString('utf8', piece.start, piece.end) : ''
  return /^\d+$/.test(text) ? text : null
}
