import { formatRoubles } from '../money/formatRoubles'

/** Minor units as a guest reads them; `currency` by ISO 4217. */
export function priceText(amount: number, currency: string, language: 'ru' | 'en'): string {
  if (currency === 'RUB') return formatRoubles(amount, language)
  const format = new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  })
  const { maximumFractionDigits = 2 } = format.resolvedOptions()
  return format.format(amount / 10 ** maximumFractionDigits)
}
