import { bytesOf, type CodePage } from '../codePages'
import type { LetterSize, TicketRow } from '../TicketPart'

/** What a printer would have on paper: rows until each cut. */
export type Printout = { rows: TicketRow[]; codePageNumber: number | null }

const sizes: Readonly<Record<number, LetterSize>> = { 0x00: 'normal', 0x01: 'tall', 0x11: 'double' }

/** Reads a job as a printer does, one command after the other; throws for a byte that is none that Carte sends. */
export function readEscPos(bytes: Uint8Array, page: CodePage): Printout[] {
  const letters = new Map([...bytesOf[page]].map(([letter, byte]) => [byte, letter]))
  const printouts: Printout[] = []
  let printout: Printout | null = null
  let at = 0
  let text = ''
  let isBold = false
  let size: LetterSize = 'normal'
  const next = (): number => {
    const byte = bytes[at]
    if (byte === undefined) throw new Error('The job ends in the middle of a command.')
    at += 1
    return byte
  }
  while (at < bytes.length) {
    const byte = next()
    if (byte >= 0x20) {
      const letter = letters.get(byte)
      if (letter === undefined) throw new Error(`No letter at ${byte}.`)
      text += letter
      continue
    }
    if (byte === 0x0a) {
      printout?.rows.push({ text, isBold, size })
      text = ''
      continue
    }
    const command = `${byte} ${next()}`
    if (command === `${0x1b} ${0x40}`) {
      printout = { rows: [], codePageNumber: null }
      isBold = false
      size = 'normal'
    } else if (command === `${0x1b} ${0x74}`) {
      if (printout) printout.codePageNumber = next()
    } else if (command === `${0x1b} ${0x45}`) isBold = next() === 1
    else if (command === `${0x1b} ${0x64}`) next()
    else if (command === `${0x1d} ${0x21}`) {
      const given = sizes[next()]
      if (given === undefined) throw new Error('No such size of letters.')
      size = given
    } else if (command === `${0x1d} ${0x56}`) {
      if (next() !== 0x42) throw new Error('No such cut.')
      next()
      if (printout) printouts.push(printout)
      printout = null
    } else if (command !== `${0x1c} ${0x2e}`) throw new Error(`No such command: ${command}.`)
  }
  if (printout) throw new Error('The job was not cut off.')
  return printouts
}
