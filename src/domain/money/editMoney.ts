import { currencyExponent } from './currencyExponent'

/**
 * Minor units of a currency as a person edits them: 59000 of RUB → "590", 59050 → "590,50" (or "590.50"),
 * without grouping and without a sign, so that the cursor does not jump. `parseMoney` reads it back.
 */
export function editMoney(minor: number, currency: string, separator: ',' | '.' = ','): string {
  const exponent = currencyExponent(currency)
  const unit = 10 ** exponent
  const rest = minor % unit
  const whole = String(Math.trunc(minor / unit))
  return rest === 0 ? whole : `${whole}${separator}${String(rest).padStart(exponent, '0')}`
}
