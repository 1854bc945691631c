/**
 * Minor units of a currency with two decimals as a person reads them: 59000 and RUB → "590 ₽", 129050 →
 * "1 290,50 ₽"; decimals are left out when there are none.
 */
export function formatMoney(minor: number, currency: string, language: string): string {
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: minor % 100 === 0 ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(minor / 100)
}
