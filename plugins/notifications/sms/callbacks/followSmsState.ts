import { z } from 'zod'

import type { Query } from '@/src/db/menuModel/Query'
import { takeFallback } from '@/src/db/outbox/takeFallback'

import { hasFailed } from './smsStates'
import type { TwilioNews } from './TwilioNews'

type StateNews = Extract<TwilioNews, { is: 'state' }>

const failed = z.object({
  id: z.number(),
  event: z.string(),
  lane: z.number(),
  fallback: z.unknown(),
})

/**
 * What a new state means for the delivery: one whose answer was lost has left after all; one that came
 * to nothing has failed, and the next way to reach the person is taken. Throws while the delivery is
 * still in the hands of its worker: then it is told again later.
 */
export async function followSmsState(query: Query, news: StateNews): Promise<void> {
  const { delivery, reference, state, errorCode } = news
  if (delivery === null) return
  if (!hasFailed(state)) {
    await query(
      z.unknown(),
      `update deliveries set state = 'sent', reference = $2, reason = null, sent_at = clock_timestamp()
       where id = $1::int and channel = 'sms' and state = 'unknown'`,
      [delivery, reference],
    )
    return
  }
  const [row] = await query(
    z.object({ state: z.string() }),
    `select state::text from deliveries where id = $1::int and channel = 'sms' for update`,
    [delivery],
  )
  if (row?.state === 'sending')
    throw new Error('The worker has not yet noted that it sent the SMS.')
  const [ended] = await query(
    failed,
    `update deliveries set state = 'failed', reference = $2, reason = $3
     where id = $1::int and channel = 'sms' and (state = 'unknown' or state = 'sent' and reference = $2)
     returning id, event, lane, fallback`,
    [delivery, reference, errorCode === null ? `Twilio: ${state}` : `Twilio ${errorCode}`],
  )
  if (ended) await takeFallback(query, ended)
}
