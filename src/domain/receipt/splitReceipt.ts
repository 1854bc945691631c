import type { Receipt } from './Receipt'

/** The same sale as several receipts of at most so many items each; their totals add up to its total. */
export function splitReceipt(receipt: Receipt, most: number): Receipt[] {
  const parts: Receipt[] = []
  for (let from = 0; from < receipt.items.length; from += most) {
    const items = receipt.items.slice(from, from + most)
    parts.push({ ...receipt, items, total: items.reduce((sum, { amount }) => sum + amount, 0) })
  }
  return parts
}
