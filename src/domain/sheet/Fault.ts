import type { SheetName } from './Sheet'
import type { Cell } from './Value'

/** Why a cell or a row cannot be taken. */
export type FaultCode =
  | 'required'
  | 'tooLong'
  | 'notMoney'
  | 'notNumber'
  | 'notCount'
  | 'notFlag'
  | 'unknownName'
  | 'manyWithName'
  | 'tooMany'
  | 'notId'
  | 'unknownId'
  | 'twice'
  | 'unknownPart'
  | 'noRecord'
  | 'notHere'
  | 'openDraft'
  | 'noPhoto'
  | 'notSaved'

/** Something wrong in a file: where a person sees it, and what. Rows are numbered as Excel does. */
export type Fault = {
  readonly sheet: SheetName
  readonly row: number
  /** The key of the column; null: the row as a whole. */
  readonly column: string | null
  readonly code: FaultCode
  /** What the cell says, shortened. */
  readonly found: string | null
  /** A limit, or the cause that a record was refused for. */
  readonly detail?: string | number
}

/** What a cell says, short enough to be shown. */
export function foundIn(cell: Cell | undefined): string | null {
  if (cell === null || cell === undefined) return null
  const text = cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
