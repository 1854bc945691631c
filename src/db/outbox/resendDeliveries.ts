import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { resendable, saidStop } from '@/src/domain/outbox/Delivery'

import { transaction } from '../transaction'

const found = z.object({ rows: z.array(z.object({ id: z.number() })) })

/**
 * Has deliveries that have ended without arriving sent once more, at once and with all their tries; returns
 * those. Not among them is what is on its way, has arrived, or whose words are forgotten.
 */
export async function resendDeliveries(
  req: PayloadRequest,
  ids: readonly number[],
): Promise<number[]> {
  const db = await transaction(req)
  const done = await db.execute(sql`
    with asked as materialized (
      select deliveries.id, channel, address from deliveries
      where id = any (array(select json_array_elements_text(${JSON.stringify(ids)}::json)::int))
        and message is not null and state in (${sql.join(
          resendable.map((state) => sql`${state}::enum_deliveries_state`),
          sql`, `,
        )})
      order by id for update
    ), revived as (
      delete from dead_addresses dead using asked
      where dead.channel = asked.channel::text and dead.address = asked.address
        and dead.reason is distinct from ${saidStop}
    )
    update deliveries set state = 'waiting', run_at = null, expires_at = null,
      attempts = 0, repeats = 0, reason = null, started_at = null
    where id = any (array(select id from asked))
    returning id, pg_notify('carte_outbox', '')`)
  return found.parse(done).rows.map(({ id }) => id)
}
