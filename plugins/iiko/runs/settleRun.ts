import { sql } from '@payloadcms/db-postgres'

import type { Db } from '@/src/db/iiko/Db'
import type { Guard } from '@/src/domain/iiko/plan/guardsOf'
import type { PlanCounts } from '@/src/domain/iiko/plan/MenuPlan'

import type { FindingGroup } from './groupFindings'
import type { RunState } from './runStates'

type Outcome = {
  run: number
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

/** Writes what became of a run and, with `known`, what its connection's menu now is: one statement. */
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
    where id = ${run}`
  if (!known || connection === null) {
    await db.execute(update)
    return
  }
  const { hash, nextPriceAt, isApplied } = known
  await db.execute(sql`
    with state as (
      insert into iiko_sync_state (connection, hash, revision, next_price_at, applied_at, checked_at)
      values (${connection}, ${hash}, ${revision}, ${nextPriceAt}::timestamptz, now(), now())
      on conflict (connection) do update set hash = excluded.hash,
        revision = coalesce(excluded.revision, iiko_sync_state.revision),
        next_price_at = case when ${isApplied} then excluded.next_price_at
          else iiko_sync_state.next_price_at end, checked_at = now(),
        applied_at = case when ${isApplied} then now() else iiko_sync_state.applied_at end
    ) ${update}`)
}
