import { sql } from '@payloadcms/db-postgres/drizzle'

import { readStored } from '@/src/db/iiko/readStored'
import { inverseOf } from '@/src/domain/iiko/plan/inverseOf'
import type { PlanCounts, RecordChange } from '@/src/domain/iiko/plan/MenuPlan'
import { recordKey } from '@/src/domain/iiko/plan/recordKey'

import { applyPlan } from './applyPlan'
import type { ClaimedRun } from './claimRun'
import type { Connected } from './connectionOf'
import { keepChanges } from './keepChanges'
import { noteRun } from './noteRun'
import { readChanges } from './readChanges'
import type { Perform } from './Perform'
import { settleRun } from './settleRun'

/**
 * Takes back what a run changed, except where staff or a later run have changed it since. What goes back
 * is staff's from then on: the next sync does not bring it again.
 */
export async function undoRun(
  { ground, openPayload, onStep }: Pick<Perform, 'ground' | 'onStep' | 'openPayload'>,
  run: ClaimedRun,
  connection: Connected,
): Promise<void> {
  const target = run.undoes
  if (target === null) return
  const done = await readChanges(ground, target)
  const { records, stamps } = await readStored(ground.db.drizzle, {
    connection: connection.id,
    locale: connection.locale,
  })
  const changes = done.flatMap((change): RecordChange[] => {
    const back = inverseOf(change, records.get(recordKey(change)))
    return back ? [back] : []
  })
  const counts: PlanCounts = {
    create: 0,
    update: changes.filter(({ action }) => action === 'update').length,
    remove: changes.filter(({ action }) => action === 'remove').length,
    restore: changes.filter(({ action }) => action === 'restore').length,
    unchanged: done.length - changes.length,
    hidden: changes.filter(({ fields }) => fields.isAvailable?.[1] === false).length,
    priced: changes.filter(({ fields }) => fields.price !== undefined).length,
    kept: done.length - changes.length,
  }
  await applyPlan({
    ground,
    openPayload,
    connection,
    stored: records,
    stamps,
    plan: { changes, given: [] },
    onStep,
    finish: async (tx, applied) => {
      await keepChanges(tx, run.id, applied)
      await tx.execute(sql`
        update iiko_runs set state = 'undone', updated_at = now()
        where id = ${target} and state = 'applied'`)
      await noteRun(tx, run.id, { counts, undoes: target })
      await settleRun(tx, { run, connection: null, state: 'applied', counts })
    },
  })
}
