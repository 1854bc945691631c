import type { FlattenedField } from 'payload'

import { isRecord, type Stored } from '@/src/domain/sheet/stored'

/**
 * A document as Payload takes it in one language, out of one that holds all its languages
 * (`locale: 'all'`). Rows of arrays keep their ids: by them Payload finds the other languages.
 */
export function project(
  fields: readonly FlattenedField[],
  document: Stored,
  locale: string,
): Record<string, unknown> {
  const data: Record<string, unknown> = {}
  for (const field of fields) {
    if (field.type === 'join' || !(field.name in document)) continue
    const all = document[field.name]
    const value = field.localized ? (isRecord(all) ? (all[locale] ?? null) : null) : all
    if (field.type === 'array' && Array.isArray(value)) {
      data[field.name] = value.filter(isRecord).map((row) => ({
        ...(row.id === undefined ? {} : { id: row.id }),
        ...project(field.flattenedFields, row, locale),
      }))
    } else if (field.type === 'group' && isRecord(value)) {
      data[field.name] = project(field.flattenedFields, value, locale)
    } else data[field.name] = value
  }
  return data
}
