import type { Directory } from './Directory'
import type { Fault } from './Fault'
import type { SheetName } from './Sheet'
import type { Value } from './Value'

/** One cell that would change; of a part when `part` names one. Values are as in `Value`. */
export type CellChange = {
  readonly row: number
  readonly column: string
  /** The part's key; for a part that the file brings `new:12`, 12 being its row. */
  readonly part: string | null
  readonly before: Value
  readonly after: Value
}

/** A part that the file brings: a new size, a new modifier. */
export type NewPart = { readonly key: string; readonly row: number }

/** A record that the file changes or brings. */
export type RecordChange = {
  readonly sheet: SheetName
  /** `#12`, or `new:dishes:5` for one that row 5 brings. */
  readonly ref: string
  readonly isNew: boolean
  readonly row: number
  readonly name: string
  readonly newParts: readonly NewPart[]
  readonly cells: readonly CellChange[]
}

/** What a file would change, and what in it cannot be taken. With faults nothing is written. */
export type Plan = {
  readonly changes: readonly RecordChange[]
  readonly faults: readonly Fault[]
  /** Headers that no column answers to, sheet by sheet. */
  readonly ignored: readonly { readonly sheet: string; readonly header: string }[]
  /** Categories that dishes name and nobody has: what the file lacks to be taken. */
  readonly newCategories: readonly string[]
  /** The things that cells name, with those that the file brings. */
  readonly directory: Directory
  /** Records that the file names and would leave as they are. */
  readonly unchanged: number
}
