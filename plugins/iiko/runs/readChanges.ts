import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'

import type { RecordChange } from '@/src/domain/iiko/plan/MenuPlan'
import { recordKinds } from '@/src/domain/iiko/wanted/WantedMenu'

import type { Ground } from '../Ground'

const value = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])
const changed = z.record(z.string(), z.tuple([value, value]))
const kept = z.array(
  z.object({
    kind: z.enum(recordKinds),
    externalId: z.string(),
    id: z.number().nullable(),
    name: z.string(),
    action: z.enum(['create', 'update', 'remove', 'restore']),
    fields: changed,
    rows: z.array(
      z.object({
        key: z.string(),
        action: z.enum(['add', 'remove', 'change']),
        fields: changed,
      }),
    ),
    newRows: z.null(),
  }),
) satisfies z.ZodType<RecordChange[]>
const answer = z.object({ rows: z.array(z.object({ changes: kept })) })

/** What a run changed, or would; empty when it changed nothing. */
export async function readChanges(ground: Ground, run: number): Promise<RecordChange[]> {
  const found = await ground.db.drizzle.execute(
    sql`select changes from iiko_run_changes where run = ${run}`,
  )
  return answer.parse(found).rows[0]?.changes ?? []
}
