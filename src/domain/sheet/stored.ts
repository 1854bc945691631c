import type { FieldPlace } from './Sheet'
import { tidyText } from './tidyText'
import type { Value } from './Value'

/** A stored document, or a part of one, in which a localized field holds a value for each language. */
export type Stored = { readonly [field: string]: unknown }

export function isRecord(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What stands at `portion.amount`; undefined where nothing does. */
export function fieldAt(record: Stored, path: string): unknown {
  let at: unknown = record
  for (const step of path.split('.')) {
    if (!isRecord(at)) return undefined
    at = at[step]
  }
  return at
}

const idOf = (value: unknown): unknown => (isRecord(value) ? value.id : value)

/** The value of a record's field, in the form that cells are compared in. */
export function valueOf(record: Stored, { initial, kind, locale, path }: FieldPlace): Value {
  const found = fieldAt(record, path)
  const stored = locale === undefined ? found : isRecord(found) ? found[locale] : null
  const ref = (item: unknown) => (typeof item === 'number' ? `#${item}` : String(item))
  if (kind.kind === 'many')
    return Array.isArray(stored) ? stored.map((item) => ref(idOf(item))) : []
  if (stored === null || stored === undefined) return initial ?? null
  if (kind.kind === 'one') return ref(idOf(stored))
  if (kind.kind === 'flag') return stored === true
  if (kind.kind === 'text') return typeof stored === 'string' ? tidyText(stored) || null : null
  return typeof stored === 'number' ? stored : null
}
