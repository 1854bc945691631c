import { isSameValue } from './isSameValue'
import type { Directory } from './Directory'
import { type Fault, foundIn } from './Fault'
import { parseCell } from './parseCell'
import type { CellChange } from './Plan'
import { isFilled, type Row } from './readTable'
import type { Column, FieldPlace, Sheet } from './Sheet'
import { showValue } from './showValue'
import { type Stored, valueOf } from './stored'
import { tidyText } from './tidyText'
import type { Cell, Value } from './Value'

export type Comparison = { cells: CellChange[]; faults: Fault[] }

type Asked = {
  sheet: Sheet
  columns: readonly Column[]
  row: Row
  /** Whether the row speaks of the record itself, or of a part. */
  of: 'record' | 'part'
  /** Undefined: it is new. */
  stored: Stored | undefined
  part: string | null
  directory: Directory
}

/** The cells of one row that differ from what is stored, and those that mean nothing. */
export function comparePlace(asked: Asked): Comparison {
  const { columns, directory, of, part, row, sheet, stored } = asked
  const cells: CellChange[] = []
  const faults: Fault[] = []
  for (const column of sheet.columns) {
    const place = column[of]
    if (!place) continue
    const isThere = columns.includes(column)
    if (!isThere && stored) continue
    const cell = isThere ? row.cells.get(column.key) : null
    const parsed = parseCell(cell, place.kind, directory)
    const fault = (code: Fault['code'], detail?: string | number) => {
      const at = { sheet: sheet.name, row: row.number, column: column.key }
      faults.push({ ...at, code, found: foundIn(cell), ...(detail !== undefined && { detail }) })
    }
    const before = stored ? valueOf(stored, place) : null
    if (!parsed.ok) {
      if (stored && isShown(cell, before, place, directory)) continue
      fault(parsed.code, parsed.detail)
      continue
    }
    const isEmpty = !isThere || !isFilled(row, column.key)
    // A name that is there is not given up for the one in another language.
    const isSaid = before === null && isSaidBy(place.unless, asked)
    const isMissing = isEmpty && place.required && !isSaid
    // Drafts may lack what the published may not.
    if (isMissing && stored && before === null) continue
    if (isMissing && (place.initial === undefined || stored)) {
      fault('required')
      continue
    }
    const after = isMissing ? (place.initial ?? null) : parsed.value
    const isNothing = after === null || (Array.isArray(after) && after.length === 0)
    if (stored ? isSameValue(before, after) : isNothing) continue
    cells.push({ row: row.number, column: column.key, part, before, after })
  }
  return { cells, faults }
}

/** Whether one of the other columns has what this one lacks: in the row, or stored where the file has no such column. */
function isSaidBy(
  keys: readonly string[] = [],
  { columns, of, row, sheet, stored }: Asked,
): boolean {
  return keys.some((key) => {
    if (columns.some((column) => column.key === key)) return isFilled(row, key)
    const place = sheet.columns.find((column) => column.key === key)?.[of]
    return place !== undefined && stored !== undefined && valueOf(stored, place) !== null
  })
}

/** Whether the cell is as an export leaves it: of what means nothing now, a person has touched nothing. */
function isShown(
  cell: Cell | undefined,
  before: Value,
  { kind }: FieldPlace,
  directory: Directory,
): boolean {
  const text = tidyText(String(cell ?? ''))
  const shown = (['ru', 'en'] as const).map((language) =>
    tidyText(String(showValue(before, kind, { directory, language }) ?? '')),
  )
  return shown.includes(text)
}
