import type { Db } from '@/src/db/iiko/Db'
import type { RecordChange, StoredRecord } from '@/src/domain/iiko/plan/MenuPlan'

/** What the parts of an apply share. */
export type Applying = {
  db: Db
  /** The language that the menu in iiko is written in. */
  locale: string
  connection: number
  stored: ReadonlyMap<string, StoredRecord>
  /** The document of a record, of those that are created too; `#7` is our own document 7. */
  idOf: (kind: 'category' | 'group' | 'dish', reference: string) => number | null
  /** The restaurants of organisations of iiko, by the key of their place. */
  locations: ReadonlyMap<string, number>
}

export type Change = RecordChange & { readonly document: number }

/** The fields of a change as they shall be. */
export function becomes(
  change: Pick<RecordChange, 'fields'>,
): Record<string, RecordChange['fields'][string][1]> {
  return Object.fromEntries(Object.entries(change.fields).map(([name, [, value]]) => [name, value]))
}
