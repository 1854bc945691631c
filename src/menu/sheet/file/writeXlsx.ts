import writeXlsxFile, { type SheetData } from 'write-excel-file/node'

import type { Sheet } from '@/src/domain/sheet/Sheet'
import type { Cell, Table } from '@/src/domain/sheet/Value'

type Page = { sheet: Sheet; table: Table }

const headerStyle = {
  fontWeight: 'bold',
  backgroundColor: '#f1efe9',
  wrap: true,
  alignVertical: 'top',
} as const

/** Tables as an .xlsx workbook: headers stay in sight, columns fit, prices are shown with kopecks. */
export function writeXlsx(pages: readonly Page[]): Promise<Buffer> {
  return writeXlsxFile(
    pages.map(({ sheet, table }) => ({
      sheet: table.name,
      columns: sheet.columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      stickyColumnsCount: sheet.columns.findIndex(({ key }) => key === 'name') + 1,
      data: dataOf(sheet, table),
    })),
  ).toBuffer()
}

function dataOf({ columns }: Sheet, { rows }: Table): SheetData {
  const formats = columns.map((column) =>
    (column.record ?? column.part)?.kind.kind === 'money' ? '#,##0.00' : undefined,
  )
  return rows.map((row, number) =>
    row.map((cell, index) => {
      if (number === 0) return { value: String(cell), type: String, ...headerStyle }
      return bodyCell(cell, formats[index])
    }),
  )
}

/** Texts are texts, whatever they look like: `00312` keeps its zeros and `=1+1` computes nothing. */
function bodyCell(cell: Cell, format: string | undefined): SheetData[number][number] {
  if (cell === null) return null
  if (typeof cell === 'number') return { value: cell, type: Number, ...(format && { format }) }
  return { value: String(cell), type: String, format: '@', alignVertical: 'top' }
}
