import { bytesOf, type CodePage } from './codePages'
import { lookalikes } from './lookalikes'

/** Stands for what a printer has no letter for, so that it is seen that something was there. */
export const missing = '?'

const clusters = new Intl.Segmenter('ru', { granularity: 'grapheme' })
/** Accents, joiners and the like, which stand over or between letters. */
const unseen = /^[\p{M}\p{Cf}]$/u
const blank = /^[\s\p{Cc}\p{Z}]+$/u

/**
 * A text in the letters of a code page: what the page lacks is written by letters that look or sound alike, and what
 * has none, by a question mark each. Of commands that could be hidden in a text nothing is left: every control
 * character, and every kind of space, becomes a space.
 */
export function toPrintable(text: string, page: CodePage): string {
  const known = bytesOf[page]
  return [...clusters.segment(text.normalize('NFC'))]
    .map(({ segment }) => {
      if (blank.test(segment)) return ' '.repeat(segment === '\r\n' ? 1 : segment.length)
      const letters = [...segment].map((letter) => printed(letter, known))
      return letters.includes(null) ? missing : letters.join('')
    })
    .join('')
}

/** Null where there is nothing like it. */
function printed(letter: string, known: ReadonlyMap<string, number>): string | null {
  if (known.has(letter)) return letter
  if (unseen.test(letter)) return ''
  const alike = lookalikes[letter]
  if (alike !== undefined) return alike
  const parts = [...letter.normalize('NFKD')].flatMap((part) =>
    unseen.test(part) ? [] : known.has(part) ? part : (lookalikes[part] ?? null),
  )
  if (parts.includes(null)) return null
  // A lone accent comes apart into a space and itself.
  return parts.join('').trim() || null
}
