import type { FlattenedField } from 'payload'

import { isRecord, type Stored } from '@/src/domain/sheet/stored'

/** Everything that a document says in one language, by where it says it; null: nothing there. */
export function wordsOf(
  fields: readonly FlattenedField[],
  document: Stored,
  locale: string,
  place = '',
): Map<string, unknown> {
  const words = new Map<string, unknown>()
  const add = (inner: ReadonlyMap<string, unknown>) => {
    for (const [key, value] of inner) words.set(key, value)
  }
  for (const field of fields) {
    if (field.type === 'join' || !(field.name in document)) continue
    const value = document[field.name]
    const here = `${place}/${field.name}`
    if (field.localized) words.set(here, isRecord(value) ? (value[locale] ?? null) : null)
    else if (field.type === 'group' && isRecord(value)) {
      add(wordsOf(field.flattenedFields, value, locale, here))
    } else if (field.type === 'array' && Array.isArray(value)) {
      for (const row of value.filter(isRecord)) {
        add(wordsOf(field.flattenedFields, row, locale, `${here}/${String(row.id)}`))
      }
    }
  }
  return words
}
