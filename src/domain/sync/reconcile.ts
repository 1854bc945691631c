import { isSame } from './isSame'
import { reconcileFields } from './reconcileFields'
import type { Fields, Given, Present, Reconciled, Row, RowChange, Value, Wanted } from './Record'

/**
 * What has to be written so that a record follows its source where the source owns it and keeps what
 * people have changed. Rows are matched by key: the source's come in its order, then those that
 * people added; a row that people removed stays away. When the result is stored, the same call again
 * finds nothing to do.
 */
export function reconcile(wanted: Wanted, present: Present): Reconciled {
  const { given } = present
  const own = reconcileFields({
    wanted: wanted.fields,
    present: present.fields,
    given: given?.fields ?? null,
  })
  const kept = [...own.kept]
  const newGiven: Given = {
    // Of the first word no copy: a menu of 50,000 dishes would stand in memory once more.
    fields: given ? { ...given.fields, ...wanted.fields } : wanted.fields,
    rows: wanted.rows
      ? Object.fromEntries(wanted.rows.map(({ key, fields }) => [key, fields]))
      : (given?.rows ?? {}),
  }
  const isGivenNew = given === null || !isSameGiven(given, newGiven)
  if (!wanted.rows) {
    const { rows: newRows } = present
    return {
      fields: own.changes,
      rows: [],
      newRows,
      areRowsMoved: false,
      given: newGiven,
      isGivenNew,
      kept,
    }
  }

  const here = new Map(present.rows.map((row) => [row.key, row]))
  const rows: RowChange[] = []
  const newRows: Row[] = []
  const wantedKeys = new Set<string>()
  for (const row of wanted.rows) {
    wantedKeys.add(row.key)
    const is = here.get(row.key)
    const before = given?.rows[row.key]
    if (!is && before) {
      kept.push(row.key)
    } else if (!is) {
      rows.push({ key: row.key, action: 'add', fields: asNew(row.fields) })
      newRows.push(row)
    } else {
      const part = reconcileFields({
        wanted: row.fields,
        present: is.fields,
        given: given ? (before ?? {}) : null,
      })
      kept.push(...part.kept.map((name) => `${row.key}.${name}`))
      newRows.push({ key: row.key, fields: { ...is.fields, ...part.merged } })
      if (Object.keys(part.changes).length > 0) {
        rows.push({ key: row.key, action: 'change', fields: part.changes })
      }
    }
  }
  for (const row of present.rows) {
    if (wantedKeys.has(row.key)) continue
    if (given === null || given.rows[row.key]) {
      rows.push({ key: row.key, action: 'remove', fields: asGone(row.fields) })
    } else {
      newRows.push(row)
      kept.push(row.key)
    }
  }
  const areRowsMoved =
    rows.length > 0 || newRows.some(({ key }, index) => key !== present.rows[index]?.key)
  return { fields: own.changes, rows, newRows, areRowsMoved, given: newGiven, isGivenNew, kept }
}

function asNew(fields: Fields): Record<string, [Value, Value]> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [null, value]]))
}

function asGone(fields: Fields): Record<string, [Value, Value]> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value, null]]))
}

function isSameGiven(one: Given, other: Given): boolean {
  const keys = Object.keys(one.rows)
  return (
    areSame(one.fields, other.fields) &&
    keys.length === Object.keys(other.rows).length &&
    keys.every((key) => areSame(one.rows[key] ?? {}, other.rows[key]))
  )
}

function areSame(one: Fields, other: Fields | undefined): boolean {
  if (!other) return false
  const names = Object.keys(one)
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => name in other && isSame(one[name], other[name]))
  )
}
