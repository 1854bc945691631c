import type { FlattenedField } from 'payload'

/** What every document has beside the fields of its collection. */
const always = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', '_order', 'parent'])

/**
 * Whether a list can be sorted by what stands at `path`. Payload takes what the database does not keep (a key that is
 * only written), and parts of what has none (`title.x`), for columns, and breaks over it where it asks another table too.
 * Into another collection nobody looks here.
 */
export function isSortable(fields: readonly FlattenedField[], path: string): boolean {
  const [name = '', ...rest] = path.split('.')
  const field = fields.find((one) => one.name === name)
  if (!field) {
    if (name === 'version' && rest.length > 0) return isSortable(fields, rest.join('.'))
    return always.has(name) && rest.length === 0
  }
  if ('virtual' in field && field.virtual === true) return false
  if (rest.length === 0) return true
  if ('flattenedFields' in field) return isSortable(field.flattenedFields, rest.join('.'))
  return ['relationship', 'upload', 'join', 'blocks', 'json', 'richText'].includes(field.type)
}
