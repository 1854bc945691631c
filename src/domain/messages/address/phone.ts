/** Of numbers of +7, what comes first says: 3, 4, 8, 9 in Russia, 6, 7 in Kazakhstan. */
const seven = /^7[346789]\d{9}$/
const abroad = /^[1-9]\d{7,14}$/

/**
 * A telephone number as E.164 (`+79161234567`) of what people write: `8 (916) 123-45-67`,
 * `+7 916…`, `916…`, `+44 20…`, `00 44…`, `8~10 44…`. Undefined for what is none. Without a prefix only
 * a Russian mobile number is taken: `8 495 123-45-6`, a digit short, is not to become another's.
 */
export function phone(text: string): string | undefined {
  const written = text.trim().replace(/^tel:/i, '')
  if (!/^\+?[\d\s()~.\u2010-\u2014-]+$/u.test(written)) return undefined
  const digits = written.replace(/\D/g, '')
  const number = written.startsWith('+') ? withCountry(digits) : dialled(digits)
  const isNumber = number.startsWith('7') ? seven.test(number) : abroad.test(number)
  return isNumber ? `+${number}` : undefined
}

/** `+8 916…` is a frequent slip for `+7 916…`; no country has the code 89. */
function withCountry(digits: string): string {
  return /^89\d{9}$/.test(digits) ? `7${digits.slice(1)}` : digits
}

/** What is dialled in Russia: 8 before a city, 8 10 or 00 before a country. */
function dialled(digits: string): string {
  if (digits.length === 11 && digits.startsWith('8')) return `7${digits.slice(1)}`
  if (digits.length === 10 && digits.startsWith('9')) return `7${digits}`
  if (digits.startsWith('810')) return digits.slice(3)
  if (digits.startsWith('00')) return digits.slice(2)
  return digits.length === 11 && digits.startsWith('7') ? digits : ''
}
