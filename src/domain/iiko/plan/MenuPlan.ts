import type { Changed, Given, Present, Row, RowChange } from '@/src/domain/sync/Record'

import type { RecordKind } from '../wanted/WantedMenu'

/** A record that came from iiko before, as it is here; `id` is the document's. */
export type StoredRecord = Present & {
  readonly kind: RecordKind
  readonly externalId: string
  readonly id: number
  readonly name: string
}

export type Action = 'create' | 'update' | 'remove' | 'restore'

/** What happens to one record. Values are as iiko and our menu compare them: kopecks, external ids. */
export type RecordChange = {
  readonly kind: RecordKind
  readonly externalId: string
  /** Null until it is created. */
  readonly id: number | null
  readonly name: string
  readonly action: Action
  readonly fields: Changed
  readonly rows: readonly RowChange[]
  /** All rows in their new order; null when they stay as they are. */
  readonly newRows: readonly Row[] | null
}

/** What iiko says now of a record, to be kept for the next time. */
export type NewGiven = {
  readonly kind: RecordKind
  readonly externalId: string
  readonly given: Given
}

export type MenuPlan = {
  readonly changes: readonly RecordChange[]
  readonly given: readonly NewGiven[]
  readonly counts: PlanCounts
  /** Fields that staff took over and that therefore stayed, by record. */
  readonly kept: readonly { kind: RecordKind; externalId: string; fields: readonly string[] }[]
}

export type PlanCounts = Readonly<
  Record<Action | 'unchanged' | 'hidden' | 'priced' | 'kept', number>
>
