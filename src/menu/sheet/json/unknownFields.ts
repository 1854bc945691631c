import type { FlattenedField } from 'payload'

import { isRecord, type Stored } from '@/src/domain/sheet/stored'

/** Where a document says what is no field of its collection, at any depth: `prise`, `sizes.0.prise`. */
export function unknownFields(fields: readonly FlattenedField[], document: Stored): string[] {
  const known = new Map(fields.map((field) => [field.name, field]))
  return Object.entries(document).flatMap(([name, value]) => {
    const field = known.get(name)
    if (!field) return [name]
    if (field.type === 'group' && isRecord(value)) {
      return unknownFields(field.flattenedFields, value).map((inner) => `${name}.${inner}`)
    }
    if (field.type !== 'array' || !Array.isArray(value)) return []
    return value.flatMap((row: unknown, place) =>
      isRecord(row)
        ? unknownFields(field.flattenedFields, row).map((inner) => `${name}.${place}.${inner}`)
        : [],
    )
  })
}
