import { comparePlace } from './comparePlace'
import type { Directory } from './Directory'
import { type Fault, type FaultCode, foundIn } from './Fault'
import { type Gathered, gatherRecords } from './gatherRecords'
import { nameColumns } from './nameColumns'
import type { CellChange, NewPart, RecordChange } from './Plan'
import { isFilled, type Row, type Rows } from './readTable'
import type { Sheet } from './Sheet'
import { type Stored, valueOf } from './stored'
import { partsOf } from './tableOf'
import { tidyText } from './tidyText'

export type SheetPlan = { changes: RecordChange[]; faults: Fault[]; unchanged: number }

type Known = { stored: ReadonlyMap<number, Stored>; directory: Directory }

/** What the rows of one sheet change in the stored records, cell by cell. Rows that miss delete nothing. */
export function planSheet(rows: Rows, sheet: Sheet, { directory, stored }: Known): SheetPlan {
  const gathered = gatherRecords(rows, sheet)
  const plan: SheetPlan = { changes: [], faults: [...gathered.faults], unchanged: 0 }
  for (const record of gathered.records) {
    const before = record.id === null ? undefined : stored.get(record.id)
    if (record.id !== null && !before) {
      plan.faults.push(faultAt(sheet, record.first, sheet.id, 'unknownId'))
      continue
    }
    const change = planRecord(record, before, { columns: rows.columns, sheet, directory })
    plan.faults.push(...change.faults)
    if (change.faults.length > 0) continue
    if (!before || change.cells.length > 0) plan.changes.push(change.record)
    else plan.unchanged += 1
  }
  plan.faults.sort((one, other) => one.row - other.row)
  return plan
}

function faultAt(sheet: Sheet, row: Row, column: string | null, code: FaultCode): Fault {
  const found = column === null ? null : foundIn(row.cells.get(column))
  return { sheet: sheet.name, row: row.number, column, code, found }
}

type Context = { columns: Rows['columns']; sheet: Sheet; directory: Directory }

function planRecord(record: Gathered, before: Stored | undefined, context: Context) {
  const { columns, sheet } = context
  const cells: CellChange[] = []
  const faults: Fault[] = []
  const newParts: NewPart[] = []
  const compare = (
    row: Row,
    of: 'record' | 'part',
    stored: Stored | undefined,
    part: string | null,
  ) => {
    const found = comparePlace({ ...context, row, of, stored, part })
    cells.push(...found.cells)
    faults.push(...found.faults)
  }

  if (record.own) compare(record.own, 'record', before, null)
  const parts = before ? partsOf(before, sheet) : []
  const seen = new Set<string>()
  for (const row of record.parts) {
    const part = partFor(row, parts, sheet)
    if (part === 'unknown') {
      faults.push(faultAt(sheet, row, sheet.parts?.key ?? null, 'unknownPart'))
      continue
    }
    const key = part ? String(part.id) : `new:${row.number}`
    if (seen.has(key)) {
      faults.push(faultAt(sheet, row, sheet.parts?.key ?? null, 'twice'))
      continue
    }
    seen.add(key)
    if (!part) newParts.push({ key, row: row.number })
    compare(row, 'part', part, key)
  }
  for (const row of new Set([...(record.own ? [record.own] : []), ...record.parts])) {
    for (const { key, part, record: own } of columns) {
      const isSaid = (own && row === record.own) || (part && record.parts.includes(row))
      if ((own || part) && !isSaid && isFilled(row, key)) {
        faults.push(faultAt(sheet, row, key, 'notHere'))
      }
    }
  }

  const { first, id, own } = record
  const ref = id === null ? `new:${sheet.name}:${first.number}` : `#${id}`
  const names = nameColumns(sheet, 'record')
  const known = before && names.map(({ place }) => valueOf(before, place)).find((name) => name)
  const written = own && names.find(({ key }) => isFilled(own, key))
  const named = written && tidyText(String(own.cells.get(written.key)))
  const change: RecordChange = {
    sheet: sheet.name,
    ref,
    isNew: !before,
    row: (own ?? first).number,
    name: String(known ?? named ?? ''),
    newParts,
    cells,
  }
  return { record: change, cells, faults }
}

/** The stored part that a row means: by its code, else by its name; undefined: a new one. */
function partFor(row: Row, parts: readonly Stored[], sheet: Sheet): Stored | 'unknown' | undefined {
  const { key = '' } = sheet.parts ?? {}
  if (isFilled(row, key)) {
    const code = String(row.cells.get(key)).trim()
    return parts.find(({ id }) => id === code) ?? 'unknown'
  }
  const name = nameColumns(sheet, 'part').find((column) => isFilled(row, column.key))
  if (!name) return undefined
  const called = tidyText(String(row.cells.get(name.key)))
  return parts.find((part) => valueOf(part, name.place) === called)
}
