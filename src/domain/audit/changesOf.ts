import type { FieldChange, Leaf } from './FieldChange'
import { leafOf } from './leafOf'

type Record_ = Readonly<Record<string, unknown>>

export type Discretion = {
  /** Fields whose values are never told, with the name under which they are told to have changed. */
  veiled?: Readonly<Record<string, string>>
  /** Fields that change by themselves, or that say nothing. */
  ignored?: readonly string[]
}

/** What every document has and nobody changes. */
const bookkeeping: ReadonlySet<string> = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'globalType',
  '_order',
])

/**
 * What differs between two states of a document as the database adapter gives them, field by field, a text of several
 * languages by language, a row of a list by its place. Rows are told apart by their ids; where a whole list was
 * written anew, by their places. Null stands for a document that is not there.
 */
export function changesOf(
  before: Record_ | null,
  after: Record_ | null,
  { ignored = [], veiled = {} }: Discretion = {},
): FieldChange[] {
  const changes: FieldChange[] = []
  const told = new Set<string>()
  for (const field of keysOf(before, after)) {
    if (ignored.includes(field)) continue
    const found = compare(before?.[field], after?.[field], field)
    const name = veiled[field]
    if (name === undefined) changes.push(...found)
    else if (found.length > 0 && !told.has(name)) {
      told.add(name)
      changes.push({ field: name, isVeiled: true })
    }
  }
  return changes
}

function compare(before: unknown, after: unknown, path: string): FieldChange[] {
  if (isRows(before) || isRows(after)) {
    return compareRows(isRows(before) ? before : [], isRows(after) ? after : [], path)
  }
  if (isGroup(before) || isGroup(after)) {
    const was = isGroup(before) ? before : null
    const is = isGroup(after) ? after : null
    return keysOf(was, is).flatMap((key) => compare(was?.[key], is?.[key], `${path}.${key}`))
  }
  const was = leafOf(before)
  const is = leafOf(after)
  return isSame(was, is) ? [] : [{ field: path, before: was, after: is }]
}

function compareRows(before: readonly Record_[], after: readonly Record_[], path: string) {
  const ids = new Set(before.map(idOf))
  const areTold = isEachOnce(before) && isEachOnce(after)
  const hasIds = areTold && after.some((row) => idOf(row) !== null && ids.has(idOf(row)))
  const pairs: [Record_ | null, Record_ | null, number][] = hasIds
    ? [
        ...before.map((row, place): [Record_, Record_ | null, number] => {
          const now = after.findIndex((other) => idOf(other) === idOf(row))
          return [row, after[now] ?? null, now < 0 ? place : now]
        }),
        ...after.flatMap((row, place): [null, Record_, number][] =>
          ids.has(idOf(row)) ? [] : [[null, row, place]],
        ),
      ]
    : Array.from({ length: Math.max(before.length, after.length) }, (_, place) => [
        before[place] ?? null,
        after[place] ?? null,
        place,
      ])
  const within = pairs.flatMap(([was, is, place]) =>
    keysOf(was, is).flatMap((key) =>
      compare(was?.[key], is?.[key], `${path}[${place + 1}].${key}`),
    ),
  )
  if (!hasIds) return within
  const [order, newOrder] = [
    before.filter((row) => after.some((other) => idOf(other) === idOf(row))).map(idOf),
    after.filter((row) => ids.has(idOf(row))).map(idOf),
  ]
  const isMoved = order.some((id, place) => id !== newOrder[place])
  return isMoved
    ? [
        ...within,
        {
          field: path,
          before: order.map(String),
          after: newOrder.map(String),
        } satisfies FieldChange,
      ]
    : within
}

function isEachOnce(rows: readonly Record_[]): boolean {
  return new Set(rows.map(idOf)).size === rows.length
}

function keysOf(before: Record_ | null, after: Record_ | null): string[] {
  const keys = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])
  return [...keys].filter((key) => !bookkeeping.has(key))
}

function idOf(row: Record_): string | number | null {
  const { id } = row
  return typeof id === 'string' || typeof id === 'number' ? id : null
}

function isRecord(value: unknown): value is Record_ {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isRows(value: unknown): value is readonly Record_[] {
  return Array.isArray(value) && value.length > 0 && value.every(isRecord)
}

/** Rich text is a document of its own: it is told as its words. */
function isGroup(value: unknown): value is Record_ {
  return isRecord(value) && !(value instanceof Date) && !('root' in value)
}

function isSame(one: Leaf, other: Leaf): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
