import { z } from 'zod'

import type { Query } from '../menuModel/Query'

export type Sent = {
  id: number
  attempts: number
  reference: string | null
  /** Milliseconds for which nothing else goes to the same address. */
  spacing: number
}

const settled = z.object({ id: z.number() })

const said = 'select * from unnest($2::int[], $3::int[], $4::text[]'
const mark = `
  update deliveries d set state = 'sent', sent_at = clock_timestamp(), reference = said.reference,
    reason = null, held_by = null, held_until = null
  from said
  where d.id = any ($2::int[]) and d.id = said.id and d.attempts = said.attempts and d.held_by = $1 and d.state = 'sending'
  returning d.id, d.channel, d.address`

/**
 * Marks as sent what `holder` still holds, and returns those; a delivery that was taken back meanwhile
 * stays as whoever has it now leaves it. An address rests for its `spacing`.
 */
export async function settleSent(
  query: Query,
  holder: number,
  sent: readonly Sent[],
): Promise<number[]> {
  const values: unknown[] = [
    holder,
    sent.map(({ id }) => id),
    sent.map(({ attempts }) => attempts),
    sent.map(({ reference }) => reference),
  ]
  const isSpaced = sent.some(({ spacing }) => spacing > 0)
  const rows = isSpaced
    ? await query(
        settled,
        `with said as (${said}, $5::int[]) as said(id, attempts, reference, spacing)
        ), done as (${mark}, said.spacing), rests as (
          insert into outbox_rests (channel, address, since, until)
          select channel::text, address, clock_timestamp(),
            clock_timestamp() + max(spacing) * interval '1 millisecond'
          from done where spacing > 0 group by channel, address order by channel, address
          on conflict (channel, address) do update set
            since = excluded.since, until = case when outbox_rests.since <= excluded.since
              then greatest(outbox_rests.until, excluded.until) else excluded.until end
        ) select id from done`,
        [...values, sent.map(({ spacing }) => Math.round(spacing))],
      )
    : await query(
        settled,
        `with said as (${said}) as said(id, attempts, reference)) ${mark}`,
        values,
      )
  return rows.map(({ id }) => id)
}
