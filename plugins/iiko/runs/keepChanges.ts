import { sql } from '@payloadcms/db-postgres'

import type { Db } from '@/src/db/iiko/Db'
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
  const kept = changes.map((change): RecordChange => {
    const isNew = change.action === 'create'
    const fields = isNew
      ? Object.fromEntries(
          Object.entries(change.fields).filter(([name]) => toldOfNew.includes(name)),
        )
      : change.fields
    const { kind, externalId, id, name, action } = change
    return {
      kind,
      externalId,
      id,
      name,
      action,
      fields,
      rows: isNew ? [] : change.rows,
      newRows: null,
    }
  })
  await db.execute(sql`
    insert into iiko_run_changes (run, changes) values (${run}, ${JSON.stringify(kept)}::json)
    on conflict (run) do update set changes = excluded.changes`)
}
