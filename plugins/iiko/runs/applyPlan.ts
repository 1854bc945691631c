import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'

import type { Db } from '@/src/db/iiko/Db'
import { ints } from '@/src/db/iiko/rows'
import { transact } from '@/src/db/iiko/transact'
import type { MenuPlan, RecordChange, StoredRecord } from '@/src/domain/iiko/plan/MenuPlan'
import { recordKey } from '@/src/domain/iiko/plan/recordKey'

import type { Ground } from '../Ground'
import type { Change } from '../sync/Applying'
import { applyChanges } from '../sync/applyChanges'
import { DraftsAreOpen } from '../sync/openDrafts'
import type { Connected } from './connectionOf'

/** Somebody changed a record between the comparing and the writing: compare again. */
export class ChangedMeanwhile extends Error {}

type ApplyPlan = {
  ground: Ground
  /** Payload, for what only it knows how to write: drafts that staff have open. */
  openPayload: () => Promise<Payload>
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
 * any more as the plan was made from. Payload is opened only where staff have drafts open over what changes.
 */
export async function applyPlan(apply: ApplyPlan): Promise<void> {
  const { ground, openPayload, connection, stored, stamps, plan, known, onStep, finish } = apply
  try {
    await transact(ground.db.pool, (db) => write(db, null))
  } catch (error) {
    if (!(error instanceof DraftsAreOpen)) throw error
    // Here and not above: Payload is most of what a process that syncs would have in memory.
    const { requestInTransaction } = await import('./requestInTransaction')
    await requestInTransaction(await openPayload(), write)
  }

  async function write(db: Db, req: PayloadRequest | null): Promise<void> {
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
      db,
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
  }

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
