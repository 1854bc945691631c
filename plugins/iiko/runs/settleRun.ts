import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'

import type { Db } from '@/src/db/iiko/Db'
import type { Guard } from '@/src/domain/iiko/plan/guardsOf'
import type { PlanCounts } from '@/src/domain/iiko/plan/MenuPlan'

import type { ClaimedRun } from './claimRun'
import type { FindingGroup } from './groupFindings'
import type { RunState } from './runStates'
import { RunTaken } from './RunTaken'

type Outcome = {
  run: Pick<ClaimedRun, 'id' | 'attempts'>
  connection: number | null
  state: RunState
  reason?: string | null
  counts?: PlanCounts
  guards?: readonly Guard[]
  findings?: readonly FindingGroup[]
  revision?: string | null
  /** What was applied, or found to be applied already. */
  known?: { hash: string; nextPriceAt: string | null; isApplied: boolean }
}

const settled = z.object({ rows: z.array(z.object({ id: z.number() })) })

/**
 * Writes what became of a run and, with `known`, what its connection's menu now is: one statement. Once the menu is what
 * iiko says, earlier runs that wait for a person's word are overtaken: they were compared with a menu that is no more. Throws
 * RunTaken, and writes nothing, when the run is not this attempt's any more: whoever began it anew, because
 * this one was taken for dead, decides.
 */
export async function settleRun(db: Db, outcome: Outcome): Promise<void> {
  const { run, connection, state, reason = null, counts, guards, findings, known } = outcome
  const revision = outcome.revision ?? null
  const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value))
  const update = sql`
    update iiko_runs set state = ${state}::enum_iiko_runs_state, reason = ${reason}, stage = null,
      finished_at = now(), updated_at = now(), revision = coalesce(${revision}::text, revision),
      counts = coalesce(${json(counts)}::jsonb, counts),
      guards = coalesce(${json(guards)}::jsonb, guards),
      findings = coalesce(${json(findings)}::jsonb, findings)
    where id = ${run.id} and state = 'running' and attempts = ${run.attempts}
    returning id`
  const parts = [sql`settled as (${update})`]
  if (known && connection !== null) {
    const { hash, nextPriceAt, isApplied } = known
    parts.push(sql`state as (
      insert into iiko_sync_state (connection, hash, revision, next_price_at, applied_at, checked_at)
      select ${connection}::int, ${hash}::text, ${revision}::text, ${nextPriceAt}::timestamptz, now(), now()
      from settled
      on conflict (connection) do update set hash = excluded.hash,
        revision = coalesce(excluded.revision, iiko_sync_state.revision),
        next_price_at = case when ${isApplied} then excluded.next_price_at
          else iiko_sync_state.next_price_at end, checked_at = now(),
        applied_at = case when ${isApplied} then now() else iiko_sync_state.applied_at end)`)
  }
  if (state === 'applied' || known) {
    parts.push(sql`overtaken as (
      update iiko_runs earlier set state = 'overtaken', updated_at = now()
      from settled join iiko_runs run using (id)
      where earlier.connection_id = run.connection_id and earlier.id < run.id
        and earlier.state in ('held', 'preview'))`)
  }
  const { rows } = settled.parse(
    await db.execute(sql`with ${sql.join(parts, sql`, `)} select id from settled`),
  )
  if (rows.length === 0) throw new RunTaken(`The run ${run.id} was begun anew.`)
}
