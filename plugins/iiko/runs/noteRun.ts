import { z } from 'zod'

import { insertAudit } from '@/src/db/audit/insertAudit'
import type { Db } from '@/src/db/iiko/Db'
import { drizzleQuery } from '@/src/db/menuModel/drizzleQuery'
import type { PlanCounts } from '@/src/domain/iiko/plan/MenuPlan'

const told = ['create', 'update', 'remove', 'restore', 'priced', 'hidden'] as const

const started = z.object({
  label: z.string().nullable(),
  staff: z.number().nullable(),
  name: z.string().nullable(),
})

/**
 * Notes in the journal that a run changed the menu, how much, and who began it; record by record it is told by the run
 * itself. That somebody took a run back is noted where nothing of it was left to take back, too. In the transaction that applies it.
 */
export async function noteRun(
  db: Db,
  run: number,
  { counts, undoes = null }: { counts: PlanCounts; undoes?: number | null },
): Promise<void> {
  const changes = [
    ...(undoes === null ? [] : [{ field: 'undoes', before: null, after: undoes }]),
    ...told
      .filter((count) => counts[count] > 0)
      .map((count) => ({ field: count, before: null, after: counts[count] })),
  ]
  if (changes.length === 0) return
  const query = drizzleQuery(db)
  const [row] = await query(
    started,
    `select label, started_by_id as staff, username as name from iiko_runs run
     left join iiko_connections connection on connection.id = run.connection_id
     left join users on users.id = run.started_by_id where run.id = $1::int`,
    [run],
  )
  const entry = { subject: 'iiko-runs', document: String(run), title: row?.label ?? '', changes }
  const who = { via: 'iiko', staff: row?.staff ?? null, name: row?.name ?? '' } as const
  await insertAudit(query, who, [{ action: 'synced', ...entry }])
}
