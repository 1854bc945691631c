import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { resendable, saidStop } from '@/src/domain/outbox/Delivery'

import { transaction } from '../transaction'

const found = z.object({ rows: z.array(z.object({ id: z.number() })) })

/**
 * Has a delivery that has ended without arriving sent once more, at once and with all its tries; false
 * when there is none, when it is on its way or has arrived, or when what it said is forgotten.
 */
export async function resendDelivery(req: PayloadRequest, id: number): Promise<boolean> {
  const db = await transaction(req)
  const done = await db.execute(sql`
    with revived as (
      delete from dead_addresses dead using deliveries again
      where again.id = ${id} and dead.channel = again.channel::text and dead.address = again.address
        and dead.reason is distinct from ${saidStop}
    )
    update deliveries set state = 'waiting', run_at = null, expires_at = null,
      attempts = 0, repeats = 0, reason = null, started_at = null
    where id = ${id} and message is not null and state in (${sql.join(
      resendable.map((state) => sql`${state}::enum_deliveries_state`),
      sql`, `,
    )})
    returning id, pg_notify('carte_outbox', '')`)
  return found.parse(done).rows.length > 0
}
