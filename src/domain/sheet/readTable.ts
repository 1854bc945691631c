import { normal } from './normal'
import type { Column, Sheet } from './Sheet'
import type { Cell, Table } from './Value'

/** A row with something in it; `number` as Excel counts it. */
export type Row = { readonly number: number; readonly cells: ReadonlyMap<string, Cell> }

export type Rows = {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** Headers that no column answers to. */
  readonly ignored: readonly string[]
}

const isEmpty = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')

/** The column of a sheet that a header means, in either language. */
export function columnNamed(sheet: Sheet, header: string): Column | undefined {
  const name = normal(header)
  const isHeader = ({ header: { en, ru } }: Column) => normal(ru) === name || normal(en) === name
  return (
    sheet.columns.find(isHeader) ??
    sheet.columns.find(({ aliases = [] }) => aliases.some((alias) => normal(alias) === name))
  )
}

/** The rows of a table by its headers. Of two columns with the same meaning the first counts. */
export function readTable(table: Table, sheet: Sheet): Rows {
  const [headers = [], ...rest] = table.rows
  const places = new Map<number, Column>()
  const taken = new Set<Column>()
  const ignored: string[] = []
  headers.forEach((cell, index) => {
    if (isEmpty(cell)) return
    const column = columnNamed(sheet, String(cell))
    if (!column || taken.has(column)) return void ignored.push(String(cell))
    taken.add(column)
    places.set(index, column)
  })
  const rows: Row[] = []
  rest.forEach((cells, index) => {
    const known = [...places].map(([at, { key }]) => [key, cells[at] ?? null] as const)
    if (known.every(([, cell]) => isEmpty(cell))) return
    rows.push({ number: index + 2, cells: new Map(known) })
  })
  return { columns: [...taken], rows, ignored }
}

/** Whether a row says anything in this column. */
export function isFilled(row: Row, column: string | undefined): boolean {
  return column !== undefined && !isEmpty(row.cells.get(column))
}
