import { type Bring, type Directory, type Entry, openDirectory } from './Directory'
import { namesIn } from './namesIn'
import { unknownCategories, withCategories } from './newCategories'
import { normal } from './normal'
import type { Plan } from './Plan'
import { planSheet } from './planSheet'
import { columnNamed, readTable, type Rows } from './readTable'
import { type ListName, type Sheet, type SheetName, sheetNames } from './Sheet'
import type { Stored } from './stored'
import type { Table } from './Value'

/** What is stored, as far as a workbook can speak of it. */
export type StoredMenu = {
  /** The workbook, with a column for each language of the menu. */
  readonly sheets: Readonly<Record<SheetName, Sheet>>
  readonly records: Readonly<Record<SheetName, readonly Stored[]>>
  /** What cells may name. */
  readonly lists: Readonly<Record<ListName, readonly Entry[]>>
}

export type PlanOptions = {
  bring?: Bring
  /** Categories that dishes name and nobody has come with the file, instead of being wrong in it. */
  createCategories?: boolean | undefined
}

/**
 * What a workbook, or a single table of dishes, changes in the stored menu. A sheet is known by its
 * name; a file of one sheet, whatever its name, is one of dishes. Null: no sheet of it is ours.
 */
export function planWorkbook(
  tables: readonly Table[],
  { lists, records, sheets }: StoredMenu,
  { bring, createCategories = false }: PlanOptions = {},
): Plan | null {
  const found = new Map<SheetName, Rows>()
  const ignored: { sheet: string; header: string }[] = []
  for (const table of tables) {
    const sheet = sheetOf(table, sheets, tables.length === 1)
    if (!sheet || found.has(sheet.name)) continue
    const rows = readTable(table, sheet)
    found.set(sheet.name, rows)
    ignored.push(...rows.ignored.map((header) => ({ sheet: table.name, header })))
  }
  if (found.size === 0) return null

  const open = (): Directory => {
    const named = (name: SheetName, list: ListName) => {
      const rows = found.get(name)
      return rows ? namesIn(rows, sheets[name], lists[list]) : lists[list]
    }
    const all = {
      ...lists,
      categories: named('categories', 'categories'),
      'modifier-groups': named('modifiers', 'modifier-groups'),
    }
    return openDirectory(all, bring)
  }
  let directory = open()
  const dishes = found.get('dishes')
  const unknown = dishes ? unknownCategories(dishes, directory) : []
  if (createCategories && unknown.length > 0) {
    const { find } = directory
    const rows = withCategories(unknown, found.get('categories'), {
      find,
      sheet: sheets.categories,
    })
    found.set('categories', rows)
    directory = open()
  }
  const plans = sheetNames.flatMap((name) => {
    const rows = found.get(name)
    if (!rows) return []
    const stored = new Map(records[name].map((record) => [Number(record.id), record]))
    return [planSheet(rows, sheets[name], { directory, stored })]
  })
  return {
    changes: plans.flatMap(({ changes }) => changes),
    faults: plans.flatMap(({ faults }) => faults),
    ignored,
    newCategories: createCategories ? [] : unknown,
    directory,
    unchanged: plans.reduce((sum, { unchanged }) => sum + unchanged, 0),
  }
}

function sheetOf(
  { name, rows }: Table,
  sheets: StoredMenu['sheets'],
  isAlone: boolean,
): Sheet | undefined {
  const [headers = []] = rows
  const all = sheetNames.map((sheet) => sheets[sheet])
  const titled = all.find(({ title }) =>
    [title.ru, title.en].some((one) => normal(one) === normal(name)),
  )
  if (titled || !isAlone) return titled
  const known = headers.filter((cell) => cell !== null && columnNamed(sheets.dishes, String(cell)))
  return known.length > 0 ? sheets.dishes : undefined
}
