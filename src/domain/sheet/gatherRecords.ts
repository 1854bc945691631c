import { type Fault, foundIn } from './Fault'
import { nameColumns } from './nameColumns'
import { isFilled, type Row, type Rows } from './readTable'
import type { Sheet } from './Sheet'

/** The rows of the file that speak of one record. */
export type Gathered = {
  /** Null: a record that the file brings. */
  readonly id: number | null
  /** The row with the record's own columns; null when the file has rows of its parts alone. */
  own: Row | null
  readonly first: Row
  readonly parts: Row[]
}

/**
 * Puts rows together into records: by the number in the first column, and without one by the record
 * above. A row with neither, and with the record's name, brings a new record.
 */
export function gatherRecords(
  { rows }: Rows,
  sheet: Sheet,
): { records: Gathered[]; faults: Fault[] } {
  const faults: Fault[] = []
  const records: Gathered[] = []
  const byId = new Map<number, Gathered>()
  const [names, partNames] = [nameColumns(sheet, 'record'), nameColumns(sheet, 'part')]
  const isNamed = (row: Row, columns: typeof names) => columns.some(({ key }) => isFilled(row, key))
  let above: Gathered | null = null

  for (const row of rows) {
    const fault = (code: Fault['code'], column: string | null): void => {
      const found = column === null ? null : foundIn(row.cells.get(column))
      faults.push({ sheet: sheet.name, row: row.number, column, code, found })
    }
    const id = idIn(row, sheet)
    if (id === undefined) {
      above = null
      fault('notId', sheet.id)
      continue
    }
    const isPart = isNamed(row, partNames) || isFilled(row, sheet.parts?.key)
    const isOwn = sheet.parts?.rows === 'joined' ? isNamed(row, names) : !isPart
    let record: Gathered | null | undefined = id === null ? (isOwn ? null : above) : byId.get(id)
    if (!record) {
      if (id === null && !isOwn) {
        fault('noRecord', sheet.id)
        continue
      }
      record = { id, own: null, first: row, parts: [] }
      records.push(record)
      if (id !== null) byId.set(id, record)
    }
    if (isOwn && record.own) {
      fault('twice', sheet.id)
      continue
    }
    if (isOwn) record.own = row
    if (isPart) record.parts.push(row)
    above = record
  }
  return { records, faults }
}

/** The number in a row's first column; null where there is none, undefined where it is no number. */
function idIn(row: Row, sheet: Sheet): number | null | undefined {
  if (!isFilled(row, sheet.id)) return null
  const text = String(row.cells.get(sheet.id)).trim().replace(/^#/, '')
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined
}
