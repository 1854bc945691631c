import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transaction } from '@/src/db/transaction'

/** What is fetched from iiko again and again, and whenever it says that something has changed. */
export const choreKinds = ['stops', 'orders'] as const

export type ChoreKind = (typeof choreKinds)[number]

/** Has a chore of a connection done now: once the transaction of `req` commits, workers hear of it. */
export async function askChore(
  req: PayloadRequest,
  connection: number,
  kind: ChoreKind,
): Promise<void> {
  const db = await transaction(req)
  await db.execute(sql`
    insert into iiko_chores (connection_id, kind, asked, due_at) values (${connection}, ${kind}, 1, now())
    on conflict (connection_id, kind) do update
    set asked = iiko_chores.asked + 1, due_at = least(iiko_chores.due_at, now())`)
  await db.execute(sql`select pg_notify('carte_iiko', '')`)
}
