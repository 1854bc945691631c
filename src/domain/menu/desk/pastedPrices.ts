import { parseMoney } from '../../money/parseMoney'

import type { DeskLine } from './Desk'
import type { NewPrice } from './raisedPrices'

export type Pasted = {
  readonly prices: readonly NewPrice[]
  /** Cells that are no amounts, as they were written. */
  readonly wrong: readonly string[]
  /** Amounts for which there was no line any more. */
  readonly tooMany: number
}

/** The cells of a column that a spreadsheet has put on the clipboard: of several columns the first. */
export function cellsOf(text: string): readonly string[] {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/)
  return lines.map((line) => (line.split('\t')[0] ?? '').trim())
}

/**
 * A column of prices laid on lines from the first one down. An empty cell leaves its line as it is; lines without
 * a price of their own take no cell, for a price list has none for them.
 */
export function pastedPrices(text: string, lines: readonly DeskLine[], currency: string): Pasted {
  const priced = lines.filter(({ basePrice }) => basePrice !== null)
  const cells = cellsOf(text)
  const prices: NewPrice[] = []
  const wrong: string[] = []
  cells.slice(0, priced.length).forEach((cell, at) => {
    const line = priced[at]
    if (cell === '' || !line) return
    const after = parseMoney(cell, currency)
    const before = line.price ?? line.basePrice ?? 0
    if (after === null) wrong.push(cell)
    else if (after !== before) prices.push({ line, before, after })
  })
  return { prices, wrong, tooMany: cells.slice(priced.length).filter((cell) => cell !== '').length }
}
