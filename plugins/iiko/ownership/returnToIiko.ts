import type { Payload } from 'payload'

import { readIds } from '@/src/db/iiko/readIds'
import type { RecordChange } from '@/src/domain/iiko/plan/MenuPlan'

import { applyPlan } from '../runs/applyPlan'
import { type Owned, ownershipOf } from './ownershipOf'

/**
 * Gives fields that staff took over back to iiko: they say what iiko says now and follow it from then on.
 * `paths` are `field`, or `key.field` of a size or modifier. Returns how many changed.
 */
export async function returnToIiko(
  payload: Payload,
  { collection, id, paths }: { collection: Owned; id: number; paths: readonly string[] },
): Promise<number> {
  const ownership = await ownershipOf(payload, { collection, id })
  if (!ownership) return 0
  const { record, given, kept, connection, locale, stored } = ownership
  const back = kept.filter((path) => paths.includes(path) && path in given)
  if (back.length === 0) return 0
  const ofFields = back.filter((path) => !path.includes('.'))
  const fields = Object.fromEntries(
    ofFields.map((path) => [path, [record.fields[path] ?? null, given[path] ?? null] as const]),
  )
  const newRows = record.rows.map(({ key, fields: now }) => ({
    key,
    fields: {
      ...now,
      ...Object.fromEntries(
        back
          .filter((path) => path.startsWith(`${key}.`))
          .map((path) => [path.slice(key.length + 1), given[path] ?? null]),
      ),
    },
  }))
  const change: RecordChange = {
    kind: record.kind,
    externalId: record.externalId,
    id: record.id,
    name: record.name,
    action: 'update',
    fields,
    rows: [],
    newRows: ofFields.length < back.length ? newRows : null,
  }
  await applyPlan({
    ground: payload,
    openPayload: () => Promise.resolve(payload),
    connection: { id: connection, locale, locations: new Map() },
    stored: stored.records,
    stamps: stored.stamps,
    plan: { changes: [change], given: [] },
    known: await readIds(payload.db.drizzle, references(change)),
    finish: () => Promise.resolve(),
  })
  return back.length
}

/** The external ids of what a change refers to: categories, groups, the dishes of a combo. */
function references({ fields, newRows }: RecordChange): string[] {
  const told = [
    ...Object.entries(fields).map(([name, [, value]]) => [name, value] as const),
    ...(newRows ?? []).flatMap((row) => Object.entries(row.fields)),
  ]
  return told.flatMap(([name, value]) => {
    if (name === 'category' || name === 'parent') return typeof value === 'string' ? [value] : []
    const list = typeof value === 'object' && value !== null ? value : []
    if (name === 'choices') return list.map((choice) => choice.split('|')[0] ?? '')
    return name === 'groups' ? list : []
  })
}
