import type { Directory } from './Directory'
import { normal } from './normal'
import { isFilled, type Row, type Rows } from './readTable'
import type { Sheet } from './Sheet'
import { tidyText } from './tidyText'

/** The categories that rows of dishes name and nobody has, each once, as the file writes it first. */
export function unknownCategories({ rows }: Rows, { find }: Directory): string[] {
  const names = new Map<string, string>()
  for (const row of rows) {
    if (!isFilled(row, 'category')) continue
    const name = tidyText(String(row.cells.get('category')))
    if (name.startsWith('#') || find('categories', name) !== 'none') continue
    if (!names.has(normal(name))) names.set(normal(name), name)
  }
  return [...names.values()]
}

/**
 * The rows of the sheet of categories with one more for each of these names; of a path («Напитки / Чай»), for each step
 * that is new.
 */
export function withCategories(
  names: readonly string[],
  rows: Rows | undefined,
  { find, sheet }: { find: Directory['find']; sheet: Sheet },
): Rows {
  const added = new Map<string, Row>()
  let number = rows?.rows.at(-1)?.number ?? 1
  for (const name of names) {
    const steps = name.split(/\s+\/\s+/u)
    steps.forEach((step, depth) => {
      const path = steps.slice(0, depth + 1).join(' / ')
      if (added.has(normal(path)) || find('categories', path) !== 'none') return
      const parent = depth === 0 ? null : steps.slice(0, depth).join(' / ')
      number += 1
      const cells = new Map([
        ['name', step],
        ['parent', parent],
      ])
      added.set(normal(path), { number, cells })
    })
  }
  const said = ['name', 'parent']
  const columns = sheet.columns.filter(
    (column) => said.includes(column.key) || rows?.columns.includes(column),
  )
  return {
    columns,
    rows: [...(rows?.rows ?? []), ...added.values()],
    ignored: rows?.ignored ?? [],
  }
}
