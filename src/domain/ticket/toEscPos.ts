import { codePageNumbers, type CodePage } from './codePages'
import type { LetterSize, TicketPart } from './TicketPart'
import { toBytes } from './toBytes'
import { toRows } from './toRows'

/** What of a printer decides the bytes that are sent to it. */
export type Paper = {
  columns: number
  codePage: CodePage
  /** The number of the code page at this printer, where it is not Epson's. */
  codePageNumber?: number | null
}

const esc = 0x1b
const fs = 0x1c
const gs = 0x1d
const newLine = 0x0a

const sizes: Readonly<Record<LetterSize, number>> = { normal: 0x00, tall: 0x01, double: 0x11 }
/** Rows of paper between the head and the knife, left free above the cut. */
const beforeCut = 3

/**
 * What is printed, as the bytes that a printer takes (Epson, "ESC/POS Command Reference"): it is set back first, so that
 * nothing of the last job is left; Chinese is switched off, as which many printers would read our letters; at the end
 * the paper is cut.
 */
export function toEscPos(parts: readonly TicketPart[], paper: Paper): Uint8Array {
  const { codePage, codePageNumber } = paper
  const rows = toRows(parts, paper).flatMap(({ isBold, size, text }) => [
    ...[esc, 0x45, isBold ? 1 : 0],
    ...[gs, 0x21, sizes[size]],
    ...toBytes(text, codePage),
    newLine,
  ])
  return Uint8Array.from([
    ...[esc, 0x40],
    ...[fs, 0x2e],
    ...[esc, 0x74, codePageNumber ?? codePageNumbers[codePage]],
    ...rows,
    ...[esc, 0x45, 0, gs, 0x21, 0],
    ...[esc, 0x64, beforeCut],
    ...[gs, 0x56, 0x42, 0],
  ])
}
