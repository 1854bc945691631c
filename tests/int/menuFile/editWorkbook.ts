import readExcelFile from 'read-excel-file/node'
import writeXlsxFile, { type SheetData } from 'write-excel-file/node'

export type Cells = (string | number | boolean | Date | null)[][]

/** An .xlsx file's sheets by name, as a person sees them. */
export async function openWorkbook(bytes: Uint8Array): Promise<Map<string, Cells>> {
  const sheets = await readExcelFile(Buffer.from(bytes))
  return new Map(
    sheets.map(({ data, sheet }) => [
      sheet,
      data.map((row) =>
        row.map((cell) =>
          typeof cell === 'string' || typeof cell === 'number' || cell instanceof Date
            ? cell
            : cell === true || cell === false
              ? cell
              : null,
        ),
      ),
    ]),
  )
}

/** The sheets saved again, as a spreadsheet program of its own would: values alone. */
export function saveWorkbook(sheets: ReadonlyMap<string, Cells>): Promise<Buffer> {
  return writeXlsxFile(
    [...sheets].map(([sheet, data]) => {
      const rows: SheetData = data
      return { sheet, data: rows }
    }),
  ).toBuffer()
}

/** The row whose cell under `header` says `text`. */
export function rowWith(
  cells: Cells,
  header: string,
  text: string,
): (string | number | boolean | Date | null)[] {
  const at = cells[0]?.indexOf(header) ?? -1
  const row = cells.find((candidate) => candidate[at] === text)
  if (!row) throw new Error(`No row with ${header} = ${text}`)
  return row
}

/** Puts a value into the cell of this row under `header`. */
export function put(
  cells: Cells,
  row: (string | number | boolean | Date | null)[],
  header: string,
  value: string | number | boolean | null,
): void {
  const at = cells[0]?.indexOf(header) ?? -1
  if (at < 0) throw new Error(`No column ${header}`)
  row[at] = value
}
