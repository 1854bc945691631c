import type { CodePage } from './codePages'
import type { LetterSize, TicketPart, TicketRow } from './TicketPart'
import { toPrintable } from './toPrintable'
import { wrapWords } from './wrapWords'

type Paper = {
  /** Letters of normal width in a row. */
  columns: number
  codePage: CodePage
}

/** How many letters of a size stand in a row. */
export const roomFor = (size: LetterSize, columns: number) =>
  size === 'double' ? Math.floor(columns / 2) : columns

/** What is printed, row by row: no row is wider than the paper, and no letter is lost. */
export function toRows(parts: readonly TicketPart[], { codePage, columns }: Paper): TicketRow[] {
  return parts.flatMap((part) => {
    if (part.is === 'blank') return row('')
    if (part.is === 'rule') return row('-'.repeat(columns))
    const { isBold = false, size = 'normal' } = part
    const room = roomFor(size, columns)
    const written =
      part.is === 'words'
        ? words(toPrintable(part.text, codePage), room, part)
        : pair(toPrintable(part.left, codePage), toPrintable(part.right, codePage), room)
    return written.map((text) => ({ text, isBold, size }))
  })
}

const row = (text: string): TicketRow[] => [{ text, isBold: false, size: 'normal' }]

type Set = Pick<Extract<TicketPart, { is: 'words' }>, 'margin' | 'indent' | 'isCentred'>

function words(text: string, room: number, { indent = 0, isCentred, margin = 0 }: Set): string[] {
  const edge = Math.min(margin, Math.floor(room / 4))
  const rows = wrapWords(text, room - edge, Math.min(indent, Math.floor(room / 4)))
  const before = (row: string) => (isCentred ? Math.floor((room - row.length) / 2) : edge)
  return rows.map((row) => ' '.repeat(before(row)) + row)
}

function pair(left: string, right: string, room: number): string[] {
  const before = wrapWords(left, room, 0)
  const last = before.pop() ?? ''
  if (last.length + 1 + right.length <= room)
    return [...before, last + right.padStart(room - last.length)]
  return [...before, last, ...wrapWords(right, room, 0).map((one) => one.padStart(room))]
}
