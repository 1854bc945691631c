import { currencyExponent } from './currencyExponent'

/** What people write behind a sum, besides the currency's code and its sign. */
const words: Readonly<Record<string, RegExp>> = { RUB: /(руб\.?|р\.?)$/iu, BYN: /(руб\.?|р\.?)$/iu }

/** The most that a price column of Carte holds, in digits of minor units. */
const digits = 9

function signOf(currency: string): string {
  const parts = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).formatToParts(0)
  return parts.find(({ type }) => type === 'currency')?.value ?? currency
}

/**
 * Minor units of a currency (ISO 4217) from what a person types: "590", "590,5", "1 290,50 ₽", "€12.50". Spaces
 * and the currency's sign or code are passed over. Null when the text is no amount from 0 to 999,999,999
 * minor units with at most the decimals that the currency has.
 */
export function parseMoney(text: string, currency: string): number | null {
  let bare = text.replace(/\s/gu, '')
  for (const mark of [signOf(currency), currency]) {
    if (bare.toUpperCase().endsWith(mark.toUpperCase())) bare = bare.slice(0, -mark.length)
    else if (bare.toUpperCase().startsWith(mark.toUpperCase())) bare = bare.slice(mark.length)
  }
  const word = words[currency]
  if (word) bare = bare.replace(word, '')
  const exponent = currencyExponent(currency)
  const [, whole, rest = ''] = /^(\d+)(?:[.,](\d+))?$/.exec(bare) ?? []
  if (whole === undefined || whole.length > digits - exponent || rest.length > exponent) return null
  return Number(whole + rest.padEnd(exponent, '0'))
}
