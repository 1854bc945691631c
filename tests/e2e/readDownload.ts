import { readFile } from 'node:fs/promises'

import { parse } from 'csv-parse/sync'
import type { Download } from 'playwright-core'
import { z } from 'zod'

const rows = z.array(z.record(z.string(), z.string()))

/** The rows of a CSV that a browser has downloaded, with decimal points for commas. */
export async function readDownload(download: Download): Promise<Record<string, string>[]> {
  const text = await readFile(await download.path(), 'utf8')
  const read = rows.parse(parse(text, { bom: true, columns: true, delimiter: ';' }))
  return read.map((row) =>
    Object.fromEntries(Object.entries(row).map(([head, cell]) => [head, cell.replace(',', '.')])),
  )
}
