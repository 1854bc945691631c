import { isRecord } from '@/src/domain/sheet/stored'
import type { Language } from '@/src/i18n/language'

import { isLocalized } from './inLocale'

/** `stored` with the texts that `wanted` has in this language; rows of lists are matched by their ids. */
export function withTranslations(stored: unknown, wanted: unknown, locale: Language): unknown {
  if (isLocalized(wanted)) {
    const kept = isRecord(stored) ? stored : {}
    const text = wanted[locale] ?? null
    return (kept[locale] ?? null) === text ? stored : { ...kept, [locale]: text }
  }
  if (Array.isArray(stored) && Array.isArray(wanted)) {
    return stored.map((item: unknown): unknown => {
      if (!isRecord(item)) return item
      const match: unknown = wanted.find((row) => isRecord(row) && row.id === item.id)
      return match === undefined ? item : withTranslations(item, match, locale)
    })
  }
  if (!isRecord(stored) || !isRecord(wanted)) return stored
  const fields = Object.entries(wanted).map(([key, inner]) => [
    key,
    withTranslations(stored[key], inner, locale),
  ])
  return { ...stored, ...Object.fromEntries(fields.filter(([, value]) => value !== undefined)) }
}
