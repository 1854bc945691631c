import { cutName } from './cutName'
import type { Receipt, ReceiptItem } from './Receipt'

/**
 * A receipt with at most so many items, which is all that a cash register takes: of the items that are taxed
 * alike the cheapest become one, named after all of them. The sum stays. Throws when even then there are more.
 */
export function fitReceipt(receipt: Receipt, most: number): Receipt {
  const items = [...receipt.items]
  while (items.length > most) {
    const [one, other] = cheapestAlike(items)
    if (!one || !other)
      throw new Error(`A receipt of ${items.length} items cannot be made one of ${most}.`)
    const amount = one.amount + other.amount
    const name = cutName(`${one.name}; ${other.name}`)
    items.splice(items.indexOf(other), 1)
    items.splice(items.indexOf(one), 1, { ...one, name, quantity: 1, price: amount, amount })
  }
  return { ...receipt, items }
}

const kindOf = ({ mode, subject, vat }: ReceiptItem) => `${vat} ${subject} ${mode}`

function cheapestAlike(items: readonly ReceiptItem[]): ReceiptItem[] {
  const sorted = [...items].sort((one, other) => one.amount - other.amount)
  for (const one of sorted) {
    const other = sorted.find((item) => item !== one && kindOf(item) === kindOf(one))
    if (other) return [one, other]
  }
  return []
}
