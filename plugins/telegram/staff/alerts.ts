import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { transaction } from '@/src/db/transaction'
import { type AlertKind, alertKinds } from '@/src/domain/bot/Press'

const rows = z.object({ rows: z.array(z.object({ kind: z.enum(alertKinds) })) })

/** What a member of staff does not want to be warned of. */
export async function mutedAlerts(req: PayloadRequest, userId: number): Promise<AlertKind[]> {
  const db = await transaction(req)
  const found = await db.execute(sql`select kind from alert_mutes where user_id = ${userId}`)
  return rows.parse(found).rows.map(({ kind }) => kind)
}

/** Turns a kind of warning off, or on again. */
export async function turnAlert(
  req: PayloadRequest,
  userId: number,
  kind: AlertKind,
): Promise<void> {
  const db = await transaction(req)
  await db.execute(sql`
    with gone as (
      delete from alert_mutes where user_id = ${userId} and kind = ${kind} returning 1
    )
    insert into alert_mutes (user_id, kind)
    select ${userId}, ${kind} where not exists (select from gone)`)
}
