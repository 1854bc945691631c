import { columnsByKey } from '@/src/domain/sheet/columnsByKey'
import type { Directory } from '@/src/domain/sheet/Directory'
import type { CellChange, Plan, RecordChange } from '@/src/domain/sheet/Plan'
import { showValue } from '@/src/domain/sheet/showValue'
import { nameColumns } from '@/src/domain/sheet/nameColumns'
import { partsOf } from '@/src/domain/sheet/tableOf'
import { type Stored, valueOf } from '@/src/domain/sheet/stored'
import type { Value } from '@/src/domain/sheet/Value'
import { formatRoubles } from '@/src/domain/money/formatRoubles'
import { fill } from '@/src/i18n/fill'
import type { Language } from '@/src/i18n/language'

import type { DescribedCell, DescribedChange, Preview } from './Preview'
import { describeFault } from './describeFault'
import type { FilePlan } from './planFile'
import { placeTexts } from './texts'

type Words = {
  directory: Directory
  language: Language
  sheets: FilePlan['stored']['sheets']
  stored: ReadonlyMap<string, Stored>
}

/** A plan in words: the headers and values that a person sees in the file. */
export function describePlan(plan: FilePlan, language: Language): Preview {
  const { changes, directory, faults, fingerprint, ignored, newCategories, stored, unchanged } =
    plan
  const { sheets } = stored
  const named = new Set(changes.map(({ sheet, ref }) => `${sheet}${ref}`))
  const records = Object.values(sheets).flatMap(({ name }) =>
    stored.records[name].map((record) => [`${name}#${String(record.id)}`, record] as const),
  )
  const known = new Map(records.filter(([key]) => named.has(key)))
  const words = { directory, language, sheets, stored: known }
  return {
    fingerprint,
    counts: countsOf(plan),
    faults: faults.map((fault) => describeFault(fault, language)),
    ignored: [...ignored],
    newCategories: [...newCategories],
    changes: changes.map((change) => describeChange(change, words)),
    unchanged,
  }
}

/** How much a plan changes. */
export function countsOf({ changes }: Pick<Plan, 'changes'>): Preview['counts'] {
  return {
    created: changes.filter(({ isNew }) => isNew).length,
    updated: changes.filter(({ isNew }) => !isNew).length,
    cells: changes.reduce((sum, { cells, isNew }) => sum + (isNew ? 0 : cells.length), 0),
  }
}

function describeChange(change: RecordChange, words: Words): DescribedChange {
  const { cells, isNew, name, newParts, ref, row } = change
  const sheet = words.sheets[change.sheet]
  const record = words.stored.get(`${change.sheet}${ref}`)
  const fresh = new Set(newParts.map(({ key }) => key))
  const names = nameColumns(sheet, 'part')
  const partName = (key: string): string => {
    const stored = record ? partsOf(record, sheet).find(({ id }) => id === key) : undefined
    const called = (name: (typeof names)[number]) =>
      stored
        ? valueOf(stored, name.place)
        : cells.find(({ column, part }) => part === key && column === name.key)?.after
    return String(names.map(called).find((name) => name) ?? '')
  }
  return {
    sheet: change.sheet,
    place: fill(placeTexts[words.language], { sheet: sheet.title[words.language], row }),
    id: isNew ? null : Number(ref.slice(1)),
    name,
    row,
    isNew,
    cells: cells.map((cell) => ({
      ...describeCell(cell, change, words),
      part: cell.part === null ? null : partName(cell.part),
      isNewPart: cell.part !== null && fresh.has(cell.part),
    })),
  }
}

function describeCell(
  { after, before, column, part, row }: CellChange,
  change: RecordChange,
  { directory, language, sheets }: Words,
): Pick<DescribedCell, 'row' | 'column' | 'header' | 'before' | 'after'> {
  const found = columnsByKey(sheets[change.sheet]).get(column)
  const kind = (part === null ? found?.record : found?.part)?.kind
  const show = (value: Value): string => {
    if (!kind) return ''
    if (kind.kind === 'money' && typeof value === 'number') return formatRoubles(value, language)
    const cell = showValue(value, kind, { directory, language })
    if (typeof cell === 'number') return cell.toLocaleString(language)
    return cell === null ? '' : String(cell)
  }
  const header = found?.header[language] ?? column
  return { row, column, header, before: show(before), after: show(after) }
}
