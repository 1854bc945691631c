/** Of these PayPal takes no decimals (developer.paypal.com/reference/currency-codes). */
const whole: readonly string[] = ['HUF', 'JPY', 'TWD']
/** Of these a minor unit is a whole one (ISO 4217). */
const minorIsWhole: readonly string[] = ['JPY']

/** In which PayPal takes money. */
export const paypalCurrencies: readonly string[] =
  'AUD BRL CAD CNY CZK DKK EUR HKD HUF ILS JPY MYR MXN TWD NZD NOK PHP PLN GBP SGD SEK CHF THB USD'.split(
    ' ',
  )

/** A sum in minor units as PayPal writes it, "100.50"; null: it cannot take exactly this. */
export function toPaypalValue(amount: number, currency: string): string | null {
  const code = currency.toUpperCase()
  if (!Number.isSafeInteger(amount) || amount <= 0 || !paypalCurrencies.includes(code)) return null
  if (minorIsWhole.includes(code)) return String(amount)
  const [units, rest] = [Math.floor(amount / 100), amount % 100]
  if (!whole.includes(code)) return `${units}.${String(rest).padStart(2, '0')}`
  return rest === 0 ? String(units) : null
}

/** PayPal's "100.50" in minor units, exactly; null for what is no such sum: "1e2", "100,00", " 1.00", "1.005". */
export function fromPaypalValue(value: string, currency: string): number | null {
  const [, units, rest = ''] = /^(\d{1,13})(?:\.(\d{1,2}))?$/u.exec(value) ?? []
  if (units === undefined) return null
  const isWhole = minorIsWhole.includes(currency.toUpperCase())
  if (isWhole) return /[1-9]/u.test(rest) ? null : Number(units)
  return Number(units) * 100 + Number(rest.padEnd(2, '0'))
}
