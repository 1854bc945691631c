import type { FlattenedField } from 'payload'

import { isRecord, type Stored } from '@/src/domain/sheet/stored'

/** What a reference to a document of `collection` becomes. */
export type MapReference = (collection: string, reference: unknown) => unknown

/** A copy of the document whose references to others are mapped, at any depth. */
export function mapReferences(
  fields: readonly FlattenedField[],
  document: Stored,
  map: MapReference,
): Record<string, unknown> {
  const mapped: Record<string, unknown> = { ...document }
  for (const field of fields) {
    const value = document[field.name]
    if (value === null || value === undefined) continue
    if (field.type === 'relationship' || field.type === 'upload') {
      const { relationTo } = field
      if (typeof relationTo !== 'string') continue
      mapped[field.name] = Array.isArray(value)
        ? value.map((one: unknown) => map(relationTo, one))
        : map(relationTo, value)
    } else if (field.type === 'group' && isRecord(value)) {
      mapped[field.name] = mapReferences(field.flattenedFields, value, map)
    } else if (field.type === 'array' && Array.isArray(value)) {
      mapped[field.name] = value
        .filter(isRecord)
        .map((row) => mapReferences(field.flattenedFields, row, map))
    }
  }
  return mapped
}

/** Whether the field, at any depth, refers to documents of `collection`. */
export function refersTo(field: FlattenedField, collection: string): boolean {
  if (field.type === 'relationship' || field.type === 'upload') {
    return field.relationTo === collection
  }
  if (field.type === 'group' || field.type === 'array') {
    return field.flattenedFields.some((inner) => refersTo(inner, collection))
  }
  return false
}
