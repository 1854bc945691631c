import { z } from 'zod'

import type { Query } from '../menuModel/Query'
import { number } from '../menuModel/rows'

const steps = {
  pause: { from: ['waiting'], to: 'paused' },
  resume: { from: ['paused'], to: 'waiting' },
  cancel: { from: ['waiting', 'paused'], to: 'cancelled' },
} as const
export type Steering = keyof typeof steps
export const steerings = ['pause', 'resume', 'cancel'] as const satisfies Steering[]

/** Pauses, resumes or calls off what of an audience has not left yet; returns how many that were. */
export async function steerSending(
  query: Query,
  audience: string,
  steering: Steering,
): Promise<number> {
  const { from, to } = steps[steering]
  const [done] = await query(
    z.object({ count: number }),
    `with steered as (
       update deliveries set state = $3::enum_deliveries_state,
         run_at = case when $3 = 'waiting' then null else run_at end
       where audience = $1 and state = any ($2::enum_deliveries_state[])
       returning 1
     ), rung as (select pg_notify('carte_outbox', ''))
     select (select count(*) from steered) as count from rung`,
    [audience, [...from], to],
  )
  return done?.count ?? 0
}
