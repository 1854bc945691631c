import { z } from 'zod'

import type { Verdict } from '@/src/domain/outbox/verdict'

import type { Query } from '../menuModel/Query'

import type { Claimed } from './claimed'

/** The longest reason that is kept. */
const longest = 300

/**
 * Writes what became of a delivery that was not sent, if `holder` still holds it; returns whether it
 * did. Inside a transaction of the caller, for the channel's pause and a new address go with it.
 */
export async function settleOther(
  query: Query,
  holder: number,
  delivery: Pick<Claimed, 'id' | 'attempts' | 'channel' | 'address'>,
  { state, reason, wait, isCounted, isRepeat, pause, address }: Verdict,
): Promise<boolean> {
  const rows = await query(
    z.unknown(),
    `update deliveries set
       state = $4::enum_deliveries_state, reason = $5,
       run_at = case when $4 = 'waiting' then clock_timestamp() + $6 * interval '1 millisecond'
         else run_at end,
       attempts = attempts - case when $7 then 0 else 1 end,
       repeats = repeats + case when $8 then 1 else 0 end,
       held_by = null, held_until = null
     where id = $1 and attempts = $2 and held_by = $3 and state = 'sending'
     returning id`,
    [
      delivery.id,
      delivery.attempts,
      holder,
      state,
      reason.slice(0, longest),
      Math.round(wait),
      isCounted,
      isRepeat,
    ],
  )
  if (rows.length === 0) return false
  if (address !== null) {
    await query(
      z.unknown(),
      `update deliveries set address = $3
       where channel = $1::enum_deliveries_channel and address = $2
         and state in ('waiting', 'paused')`,
      [delivery.channel, delivery.address, address],
    )
  }
  if (pause > 0) {
    await query(
      z.unknown(),
      `update outbox_channels set
         paused_until = greatest(paused_until, clock_timestamp() + $2 * interval '1 millisecond'),
         reason = $3
       where channel = $1`,
      [delivery.channel, Math.round(pause), reason.slice(0, longest)],
    )
  }
  return true
}
