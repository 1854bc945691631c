import { currencyExponent } from './currencyExponent'

/** A sum in minor units as providers write it: 10050 RUB → "100.50", 100 JPY → "100". Exact. */
export function toDecimal(amount: number, currency: string): string {
  const exponent = currencyExponent(currency)
  const digits = String(Math.abs(amount)).padStart(exponent + 1, '0')
  const whole = digits.slice(0, digits.length - exponent)
  const rest = digits.slice(digits.length - exponent)
  return `${amount < 0 ? '-' : ''}${whole}${exponent > 0 ? `.${rest}` : ''}`
}
