import { z } from 'zod'

import type { Query } from '../menuModel/Query'

import type { Operation } from './operationRow'

export type Finish =
  | { state: 'done'; step?: Operation['step'] }
  | { state: 'refused'; trouble: string }
  /** Tried again after so many milliseconds. */
  | { state: 'unknown' | 'waiting'; trouble: string; wait: number }

/** Writes down what became of an operation, and lets go of it. What is over stays over. */
export async function finishOperation(query: Query, id: number, finish: Finish): Promise<void> {
  const { state } = finish
  const isOpen = state === 'unknown' || state === 'waiting'
  await query(
    z.object({}),
    `update payment_operations set state = $2, trouble = $3, step = coalesce($4::jsonb, step),
       unknowns = unknowns + $5, leased_until = null,
       next_at = clock_timestamp() + $6 * interval '1 millisecond'
     where id = $1 and state in ('waiting', 'unknown')`,
    [
      id,
      state,
      'trouble' in finish ? finish.trouble : '',
      finish.state === 'done' && finish.step ? JSON.stringify(finish.step) : null,
      state === 'unknown' ? 1 : 0,
      isOpen ? Math.round(finish.wait) : 0,
    ],
  )
}
