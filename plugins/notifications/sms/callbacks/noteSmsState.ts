import { z } from 'zod'

import type { Query } from '@/src/db/menuModel/Query'

import { type SmsState, smsStateRank } from './smsStates'

type Told = {
  reference: string
  delivery: number | null
  state: SmsState
  errorCode: number | null
}

/**
 * Notes how far an SMS has come, by the provider's number for it; returns whether that was news. What
 * was told late changes nothing, whatever the order and however many at once.
 */
export async function noteSmsState(
  query: Query,
  { reference, delivery, state, errorCode }: Told,
): Promise<boolean> {
  const rows = await query(
    z.unknown(),
    `insert into sms_states (reference, delivery_id, state, rank, error_code)
     values ($1, $2::int, $3, $4::int, $5::int)
     on conflict (reference) do update set
       state = excluded.state, rank = excluded.rank, error_code = excluded.error_code,
       told_at = clock_timestamp()
     where sms_states.rank < excluded.rank
     returning reference`,
    [reference, delivery, state, smsStateRank(state), errorCode],
  )
  return rows.length > 0
}
