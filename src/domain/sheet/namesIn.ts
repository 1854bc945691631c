import type { Entry } from './Directory'
import { gatherRecords } from './gatherRecords'
import { nameColumns } from './nameColumns'
import { normal } from './normal'
import { isFilled, type Rows } from './readTable'
import type { Sheet } from './Sheet'

/**
 * The records that other sheets may name, with those that this sheet brings and the names that it
 * gives to stored ones. A stored record keeps its name until the file is applied, so its old name is
 * still understood, and before a new record's.
 */
export function namesIn(rows: Rows, sheet: Sheet, stored: readonly Entry[]): Entry[] {
  const taken = new Set(stored.flatMap(({ label }) => [normal(label.ru), normal(label.en)]))
  const renamed = new Map<string, string[]>()
  const brought: Entry[] = []
  for (const { id, own } of gatherRecords(rows, sheet).records) {
    if (!own) continue
    const inLocales = new Map(
      nameColumns(sheet, 'record')
        .filter(({ key }) => isFilled(own, key))
        .map(({ key, place }) => [place.locale, String(own.cells.get(key)).trim()]),
    )
    const names = [...inLocales.values()]
    const fresh = names.filter((text) => !taken.has(normal(text)))
    if (id !== null) renamed.set(`#${id}`, fresh)
    else {
      const ref = `new:${sheet.name}:${own.number}`
      const [first = ''] = names
      const label = { ru: first, en: inLocales.get('en') ?? first }
      // A category inside of another is also called by its path.
      const inside = isFilled(own, 'parent') ? `${String(own.cells.get('parent')).trim()} / ` : null
      const paths = inside === null ? [] : names.map((text) => inside + text)
      if (fresh.length === 0 && paths.length === 0) continue
      const russian = inLocales.get('ru')
      const isTaken = russian !== undefined && taken.has(normal(russian))
      const [path = ''] = paths
      brought.push({
        ref,
        label: isTaken ? { ru: path, en: path } : label,
        aliases: [...fresh, ...paths],
      })
    }
  }
  const known = stored.map((entry) => ({
    ...entry,
    aliases: [...(entry.aliases ?? []), ...(renamed.get(entry.ref) ?? [])],
  }))
  return [...known, ...brought]
}
