import type { Directory } from './Directory'
import type { Column, FieldPlace, Sheet } from './Sheet'
import { showValue } from './showValue'
import { fieldAt, isRecord, type Stored, valueOf } from './stored'
import type { Cell, SheetLanguage, Table } from './Value'

type Showing = { directory: Directory; language: SheetLanguage }

/** The parts of a record: the sizes of a dish, the modifiers of a group. */
export function partsOf(record: Stored, { parts }: Sheet): Stored[] {
  const list = parts ? fieldAt(record, parts.path) : undefined
  return Array.isArray(list) ? list.filter(isRecord) : []
}

/** Records as a sheet of a person's workbook, headers first, in the order given. */
export function tableOf(sheet: Sheet, records: readonly Stored[], showing: Showing): Table {
  const rows: Cell[][] = [sheet.columns.map(({ header }) => header[showing.language])]
  for (const record of records) {
    const parts = partsOf(record, sheet)
    const isJoined = sheet.parts?.rows === 'joined'
    const [first, ...rest] = isJoined ? parts : [undefined, ...parts]
    rows.push(rowOf(sheet, { record, part: first, isFirst: true }, showing))
    for (const part of rest) rows.push(rowOf(sheet, { record, part, isFirst: false }, showing))
  }
  return { name: sheet.title[showing.language], rows }
}

type Row = { record: Stored; part: Stored | undefined; isFirst: boolean }

function rowOf(sheet: Sheet, { record, part, isFirst }: Row, showing: Showing): Cell[] {
  const place = (from: Stored, field: FieldPlace): Cell =>
    showValue(valueOf(from, field), field.kind, showing)
  const cellOf = (column: Column): Cell => {
    if (column.key === sheet.id) return Number(record.id)
    if (part && column.key === sheet.parts?.key) return String(part.id)
    if (part && column.part) return place(part, column.part)
    return isFirst && column.record ? place(record, column.record) : null
  }
  return sheet.columns.map(cellOf)
}
