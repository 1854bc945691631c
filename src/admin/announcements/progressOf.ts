import { z } from 'zod'

import { deliveryStates, messageChannels } from '@/src/domain/outbox/Delivery'

export const sendingResults = z.object({
  counts: z.array(
    z.object({
      channel: z.enum(messageChannels),
      state: z.enum(deliveryStates),
      count: z.number(),
    }),
  ),
  left: z.number(),
})
export type SendingResults = z.infer<typeof sendingResults>

export type Progress = {
  total: number
  sent: number
  kept: number
  waiting: number
  paused: number
  cancelled: number
  /** Given up, perhaps arrived, or too late. */
  failed: number
  /** Left or out of reach when their turn came. */
  unreachable: number
}

const kinds = {
  waiting: 'waiting',
  sending: 'waiting',
  paused: 'paused',
  sent: 'sent',
  kept: 'kept',
  failed: 'failed',
  unknown: 'failed',
  expired: 'failed',
  replaced: 'unreachable',
  suppressed: 'unreachable',
  cancelled: 'cancelled',
} as const

/** How far a sending is, over all its channels. */
export function progressOf({ counts }: SendingResults): Progress {
  const progress: Progress = {
    total: 0,
    sent: 0,
    kept: 0,
    waiting: 0,
    paused: 0,
    cancelled: 0,
    failed: 0,
    unreachable: 0,
  }
  for (const { state, count } of counts) {
    progress[kinds[state]] += count
    progress.total += count
  }
  return progress
}
