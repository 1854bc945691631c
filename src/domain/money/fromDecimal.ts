import { currencyExponent } from './currencyExponent'

const written = /^(\d{1,15})(?:\.(\d{1,10}))?$/

/**
 * A provider's "100.50" in minor units, exactly; null for what is no such sum: "1e2", "100,00", " 100.00", and
 * digits that the currency has not.
 */
export function fromDecimal(text: string, currency: string): number | null {
  const [, whole, rest = ''] = written.exec(text) ?? []
  if (whole === undefined) return null
  const exponent = currencyExponent(currency)
  if (/[1-9]/.test(rest.slice(exponent))) return null
  const amount = Number(`${whole}${rest.slice(0, exponent).padEnd(exponent, '0')}`)
  return Number.isSafeInteger(amount) ? amount : null
}
