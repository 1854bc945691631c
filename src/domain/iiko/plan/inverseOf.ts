import type { Changed, Present, Reconciled, Row, Value } from '@/src/domain/sync/Record'
import { isSame } from '@/src/domain/sync/isSame'

import type { RecordChange, StoredRecord } from './MenuPlan'

/**
 * The change that takes a change back, given what is here now: a field goes back to what it was only
 * where it still is what the run made of it, so that what staff have done since stays. Null when
 * nothing is left to take back. A record that the run created goes to the trash.
 */
export function inverseOf(
  change: RecordChange,
  now: StoredRecord | undefined,
): RecordChange | null {
  const { kind, externalId, name } = change
  if (!now && kind === 'offer' && change.action === 'remove') {
    const fields = swapped(change.fields)
    return { kind, externalId, id: null, name, action: 'create', fields, rows: [], newRows: null }
  }
  if (!now) return null
  const base = { kind, externalId, id: now.id, name }
  if (change.action === 'create') {
    if (kind === 'offer') {
      const { price = null, isHidden = false } = now.fields
      const fields: Changed = { price: [price, null], isHidden: [isHidden, false] }
      return { ...base, action: 'remove', fields, rows: [], newRows: null }
    }
    if (now.fields.trashed === true) return null
    return {
      ...base,
      action: 'remove',
      fields: { trashed: [false, true] },
      rows: [],
      newRows: null,
    }
  }
  const fields = backwards(change.fields, now.fields)
  const rows = rowsBack(change, now)
  if (Object.keys(fields).length === 0 && rows === null) return null
  const trashed = fields.trashed?.[1]
  const action = trashed === undefined ? 'update' : trashed === true ? 'remove' : 'restore'
  return { ...base, action, fields, rows: rows?.changes ?? [], newRows: rows?.all ?? null }
}

function backwards(changed: Changed, now: Present['fields']): Record<string, [Value, Value]> {
  return Object.fromEntries(
    Object.entries(changed).flatMap(([name, [was, became]]) =>
      isSame(now[name], became) ? [[name, [became, was]]] : [],
    ),
  )
}

function rowsBack(
  change: RecordChange,
  now: StoredRecord,
): { all: Row[]; changes: Reconciled['rows'] } | null {
  let all: Row[] = [...now.rows]
  const changes: Reconciled['rows'][number][] = []
  for (const { key, action, fields } of change.rows) {
    const here = all.find((row) => row.key === key)
    if (action === 'add') {
      if (!here) continue
      all = all.filter((row) => row !== here)
      changes.push({ key, action: 'remove', fields: swapped(fields) })
    } else if (action === 'remove') {
      if (here) continue
      all.push({
        key,
        fields: Object.fromEntries(Object.entries(fields).map(([name, [was]]) => [name, was])),
      })
      changes.push({ key, action: 'add', fields: swapped(fields) })
    } else if (here) {
      const back = backwards(fields, here.fields)
      if (Object.keys(back).length === 0) continue
      const was = Object.fromEntries(Object.entries(back).map(([name, [, value]]) => [name, value]))
      all = all.map((row) => (row === here ? { key, fields: { ...row.fields, ...was } } : row))
      changes.push({ key, action: 'change', fields: back })
    }
  }
  return changes.length === 0 ? null : { all, changes }
}

function swapped(fields: Changed): Changed {
  return Object.fromEntries(
    Object.entries(fields).map(([name, [was, became]]) => [name, [became, was]]),
  )
}
