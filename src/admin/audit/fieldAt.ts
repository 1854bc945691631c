import type { FlattenedField } from 'payload'

/**
 * The field of a document at the path of a change, such as `sizes[2].price`, or the one whose JSON it is in; null where
 * the form has none there.
 */
export function fieldAt(path: string, fields: readonly FlattenedField[]): FlattenedField | null {
  let within = fields
  let found: FlattenedField | null = null
  for (const part of path.split('.')) {
    const name = part.replace(/\[\d+\]$/, '')
    found = within.find((one) => one.name === name) ?? null
    if (found?.type === 'json') return found
    within = found && 'flattenedFields' in found ? found.flattenedFields : []
  }
  return found
}
