import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { z } from 'zod'

import type { Db } from '@/src/db/iiko/Db'
import { ints } from '@/src/db/iiko/rows'
import { inTransaction } from '@/src/db/inTransaction'
import { transaction } from '@/src/db/transaction'
import type { MenuPlan, RecordChange, StoredRecord } from '@/src/domain/iiko/plan/MenuPlan'
import { recordKey } from '@/src/domain/iiko/plan/recordKey'

import type { Change } from '../sync/Applying'
import { applyChanges } from '../sync/applyChanges'
import type { Connected } from './connectionOf'

/** Somebody changed a record between the comparing and the writing: compare again. */
export class ChangedMeanwhile extends Error {}

type ApplyPlan = {
  payload: Payload
  connection: Pick<Connected, 'id' | 'locale' | 'locations'>
  stored: ReadonlyMap<string, StoredRecord>
  /** When each record was last changed, as it was read. */
  stamps: ReadonlyMap<string, string>
  plan: Pick<MenuPlan, 'changes' | 'given'>
  /** Documents beside the stored ones that the changes refer to, by the key of their record. */
  known?: ReadonlyMap<string, number>
  onStep?: (step: string) => Promise<void> | void
  /** What else belongs to the transaction. */
  finish: (db: Db, changes: readonly Change[]) => Promise<void>
}

const tables = {
  category: 'categories',
  group: 'modifier_groups',
  dish: 'menu_items',
  offer: 'location_offers',
} as const
const stamped = z.object({ rows: z.array(z.object({ id: z.number(), stamp: z.string() })) })

/**
 * Applies a plan in one transaction. Throws ChangedMeanwhile, and changes nothing, when a record is not
 * any more as the plan was made from.
 */
export async function applyPlan(apply: ApplyPlan): Promise<void> {
  const { payload, connection, stored, stamps, plan, known, onStep, finish } = apply
  const req = await createLocalReq({ context: { source: 'iiko' } }, payload)
  await inTransaction(req, async () => {
    const db = await transaction(req)
    for (const [kind, table] of Object.entries(tables)) {
      await holdStill(
        db,
        table,
        plan.changes.filter((change) => change.kind === kind),
      )
    }
    await onStep?.('locked')
    const { locale, locations, id } = connection
    const { changes, given } = plan
    const done = await applyChanges({
      req,
      connection: id,
      locale,
      locations,
      stored,
      changes,
      given,
      known,
      onStep,
    })
    await finish(db, done)
    await onStep?.('finished')
  })

  /** Locks the rows that change until the end, and looks whether they are as they were read. */
  async function holdStill(db: Db, table: string, changes: readonly RecordChange[]): Promise<void> {
    const known = changes.filter(({ id }) => id !== null)
    if (known.length === 0) return
    const { rows } = stamped.parse(
      await db.execute(sql`
        select id, updated_at::text as stamp from ${sql.identifier(table)}
        where id in ${ints(known.flatMap(({ id }) => id ?? []))} order by id for update`),
    )
    const now = new Map(rows.map(({ id, stamp }) => [id, stamp]))
    for (const change of known) {
      const was = stamps.get(recordKey(change))
      if (change.id !== null && now.get(change.id) !== was) throw new ChangedMeanwhile(change.name)
    }
  }
}
