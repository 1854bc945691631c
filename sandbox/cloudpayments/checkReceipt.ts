import { isRecord } from '../http/isRecord'

const kopecks = (value: unknown) => Math.round(Number(value) * 100)
const isSum = (value: unknown) =>
  typeof value === 'number' && value >= 0 && Math.abs(value * 100 - kopecks(value)) < 1e-6

/** developers.cloudkassir.ru/#customerreceipt: the codes of Vat, Method, Object and TaxationSystem. */
const vats: readonly unknown[] = [null, 0, 5, 7, 10, 20, 22, 105, 107, 110, 120, 122]
const last = { method: 7, object: 33, taxationSystem: 5 }
const within = (value: unknown, most: number) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most

/** What CloudKassir would say of a receipt of `amount` kopecks, by the conditions it names; empty: it is made. */
export const checkReceipt = (given: unknown, amount: number): string[] => {
  if (!isRecord(given)) return ['CustomerReceipt: not an object']
  const items: unknown[] = Array.isArray(given.Items) ? given.Items : []
  const wrong: string[] = []
  const must = (isFine: boolean, what: string) => {
    if (!isFine) wrong.push(`CustomerReceipt.${what}`)
  }
  must(items.length > 0 && items.length <= 100, 'Items: 1 to 100')
  let total = 0
  for (const item of items) {
    const { amount: sum, label, method, object, price, quantity, vat } = isRecord(item) ? item : {}
    must(typeof label === 'string' && label !== '' && label.length <= 128, 'Items.label')
    must(isSum(price) && isSum(sum), 'Items.price, amount')
    must(kopecks(price) * Number(quantity) === kopecks(sum), 'Items: price × quantity')
    must(vats.includes(vat ?? null), 'Items.vat')
    must(within(method, last.method) && within(object, last.object), 'Items.method, object')
    total += kopecks(sum)
  }
  const { amounts, email, phone, taxationSystem } = given
  const paid = Object.values(isRecord(amounts) ? amounts : {})
  must(total === amount, `Items: ${total} of ${amount}`)
  must(
    paid.reduce<number>((all, one) => all + kopecks(one), 0) === total,
    'amounts: not the sum of Items',
  )
  must(
    taxationSystem === undefined || within(taxationSystem, last.taxationSystem),
    'taxationSystem',
  )
  must(typeof email === 'string' || typeof phone === 'string', 'email or phone')
  return wrong
}

/** The receipt that goes with an operation; undefined: none. */
export const receiptIn = (jsonData: unknown): unknown => {
  const inner = isRecord(jsonData) ? jsonData.cloudpayments : undefined
  return isRecord(inner) ? inner.CustomerReceipt : undefined
}
