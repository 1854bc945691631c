import type { Language } from './language'

/**
 * The language to answer in, from an `Accept-Language` header (RFC 9110, 12.5.4): the one of ours
 * with the highest weight, the first of equals. Russian when the header is missing or names neither.
 */
export function negotiateLanguage(acceptLanguage: string | null | undefined): Language {
  let chosen: Language = 'ru'
  let highest = 0
  for (const range of (acceptLanguage ?? '').split(',')) {
    const [tag = '', ...parameters] = range.toLowerCase().split(';')
    const primary = tag.trim().split('-')[0]
    if (primary !== 'ru' && primary !== 'en') continue
    const weight = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1])
    const quality = Number(weight.find(Boolean) ?? 1)
    if (quality > highest) {
      highest = quality
      chosen = primary
    }
  }
  return chosen
}
