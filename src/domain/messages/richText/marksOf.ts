import { type Mark } from './RichText'

/** Lexical's bits of a text node's `format`; sub- and superscript and highlight are not shown. */
const bits: readonly (readonly [number, Mark])[] = [
  [1, 'bold'],
  [2, 'italic'],
  [8, 'underline'],
  [4, 'strike'],
  [16, 'code'],
]

/** The marks of a text node's `format`, in the order of `marks`. */
export function marksOf(format: unknown): Mark[] {
  if (typeof format !== 'number') return []
  return bits.flatMap(([bit, mark]) => ((format & bit) === 0 ? [] : mark))
}
