import { columnsByKey } from './columnsByKey'
import type { CellChange, RecordChange } from './Plan'
import type { FieldPlace, Sheet } from './Sheet'
import { isRecord, type Stored } from './stored'
import type { Value } from './Value'

type Making = {
  /** The number that a reference stands for: that of a stored record or of one just written. */
  idOf: (ref: string) => number
  /** A key for a part that the file brings. */
  makeKey: () => string
}

/**
 * The record as it is after the change, in every language; `before` undefined for a new one. Only what
 * the cells name differs from `before`.
 */
export function applyCells(
  before: Stored | undefined,
  change: RecordChange,
  sheet: Sheet,
  { idOf, makeKey }: Making,
): Stored {
  const keys = new Map(change.newParts.map(({ key }) => [key, makeKey()]))
  const columns = columnsByKey(sheet)
  const write = (record: Stored, of: 'record' | 'part', cell: CellChange): Stored => {
    const place = columns.get(cell.column)?.[of]
    return place ? withValue(record, place, toStored(cell.after, place, idOf)) : record
  }
  let after: Stored = { ...before }
  for (const cell of change.cells) if (cell.part === null) after = write(after, 'record', cell)
  if (!sheet.parts || change.cells.every(({ part }) => part === null)) return after

  const { path } = sheet.parts
  const found = after[path]
  let parts = Array.isArray(found) ? found.filter(isRecord) : []
  parts = [...parts, ...change.newParts.map(({ key }) => ({ id: keys.get(key) }))]
  parts = parts.map((part) => {
    const mine = change.cells.filter((cell) => (keys.get(cell.part ?? '') ?? cell.part) === part.id)
    return mine.reduce((row, cell) => write(row, 'part', cell), part)
  })
  return { ...after, [path]: parts }
}

function toStored(value: Value, { kind }: FieldPlace, idOf: Making['idOf']): unknown {
  const item = (ref: unknown) => {
    const text = String(ref)
    return /^(#|new:|photo:)/.test(text) ? idOf(text) : text
  }
  if (kind.kind === 'many') return Array.isArray(value) ? value.map(item) : []
  return kind.kind === 'one' && value !== null ? item(value) : value
}

function withValue(record: Stored, { locale, path }: FieldPlace, value: unknown): Stored {
  const [step = '', ...rest] = path.split('.')
  const inside = record[step]
  if (rest.length > 0) {
    const group = isRecord(inside) ? inside : {}
    const place: FieldPlace = { path: rest.join('.'), kind: { kind: 'flag' } }
    return { ...record, [step]: withValue(group, place, value) }
  }
  if (locale === undefined) return { ...record, [step]: value }
  return { ...record, [step]: { ...(isRecord(inside) ? inside : {}), [locale]: value } }
}
