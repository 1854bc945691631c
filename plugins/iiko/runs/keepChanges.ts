import { sql } from '@payloadcms/db-postgres/drizzle'

import type { Db } from '@/src/db/iiko/Db'
import { slices } from '@/src/db/iiko/rows'
import type { RecordChange } from '@/src/domain/iiko/plan/MenuPlan'

/** What is told of a record that is created: the rest stands in the record itself. */
const toldOfNew = ['price', 'category', 'isAvailable', 'parent', 'isHidden']

/**
 * Keeps what a run changes, or would, for people to read and to be taken back. Of new records little is
 * kept, because a first run creates a whole menu.
 */
export async function keepChanges(
  db: Db,
  run: number,
  changes: readonly RecordChange[],
): Promise<void> {
  // As bytes: the text of 50,000 changes would stand in memory twice more, two bytes a letter.
  const parts: Buffer[] = []
  for (const slice of slices(changes)) {
    const list = JSON.stringify(slice.map(kept)).slice(1, -1)
    parts.push(Buffer.from(parts.length === 0 ? '[' : ','), Buffer.from(list))
  }
  const json = Buffer.concat(
    parts.length === 0 ? [Buffer.from('[]')] : [...parts, Buffer.from(']')],
  )
  await db.execute(sql`
    insert into iiko_run_changes (run, changes) values (${run}, ${json}::json)
    on conflict (run) do update set changes = excluded.changes`)
}

function kept(change: RecordChange): RecordChange {
  const { kind, externalId, id, name, action, fields, rows } = change
  const isNew = action === 'create'
  const told = Object.entries(fields).filter(([field]) => !isNew || toldOfNew.includes(field))
  return {
    kind,
    externalId,
    id,
    name,
    action,
    fields: Object.fromEntries(told),
    rows: isNew ? [] : rows,
    newRows: null,
  }
}
