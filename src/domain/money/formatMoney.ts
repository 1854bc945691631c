import { currencyExponent } from './currencyExponent'

/**
 * Minor units of a currency (ISO 4217) as a person reads them: 59000 and RUB → "590 ₽", 129050 →
 * "1 290,50 ₽"; decimals are left out when there are none, and less than nothing has a minus, not a hyphen.
 */
export function formatMoney(minor: number, currency: string, language: string): string {
  const exponent = currencyExponent(currency)
  const unit = 10 ** exponent
  const decimals = minor % unit === 0 ? 0 : exponent
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
    .format(minor / unit)
    .replace('-', '−')
}
