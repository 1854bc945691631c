import { isRecord } from '@/src/domain/sheet/stored'
import { menuLocales } from '@/src/i18n/menuLocales'

/** Whether this is a text in each language, and not a group of fields. */
export function isLocalized(value: unknown): value is Readonly<Record<string, unknown>> {
  const keys = isRecord(value) ? Object.keys(value) : []
  const known = menuLocales()
  return keys.length > 0 && keys.every((key) => known.includes(key))
}

/** A field that holds every language, as Payload takes it in one. */
export function inLocale(value: unknown, locale: string): unknown {
  if (Array.isArray(value)) return value.map((item) => inLocale(item, locale))
  if (isLocalized(value)) return value[locale] ?? null
  if (!isRecord(value)) return value
  const fields = Object.entries(value).map(([key, inner]) => [key, inLocale(inner, locale)])
  return Object.fromEntries(fields)
}
