import { isRecord } from '@/src/domain/sheet/stored'

import { isLocalized } from './inLocale'

/** `stored` with the texts that `wanted` has in these languages; rows of lists are matched by their ids. */
export function withTranslations(
  stored: unknown,
  wanted: unknown,
  locales: readonly string[],
): unknown {
  if (isLocalized(wanted)) {
    const kept = isRecord(stored) ? stored : {}
    const changed = locales.filter((locale) => (kept[locale] ?? null) !== (wanted[locale] ?? null))
    const texts = changed.map((locale) => [locale, wanted[locale] ?? null])
    return texts.length === 0 ? stored : { ...kept, ...Object.fromEntries(texts) }
  }
  if (Array.isArray(stored) && Array.isArray(wanted)) {
    return stored.map((item: unknown): unknown => {
      if (!isRecord(item)) return item
      const match: unknown = wanted.find((row) => isRecord(row) && row.id === item.id)
      return match === undefined ? item : withTranslations(item, match, locales)
    })
  }
  if (!isRecord(stored) || !isRecord(wanted)) return stored
  const fields = Object.entries(wanted).map(([key, inner]) => [
    key,
    withTranslations(stored[key], inner, locales),
  ])
  return { ...stored, ...Object.fromEntries(fields.filter(([, value]) => value !== undefined)) }
}
