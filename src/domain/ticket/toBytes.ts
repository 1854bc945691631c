import { bytesOf, type CodePage } from './codePages'
import { toPrintable } from './toPrintable'

/** A text in a code page, a byte for each letter: none of them is a command. */
export function toBytes(text: string, page: CodePage): number[] {
  const known = bytesOf[page]
  return [...toPrintable(text, page)].map((letter) => known.get(letter) ?? 0x3f)
}
