import { z } from 'zod'

import { deliveryChannels } from '@/src/domain/outbox/Delivery'

import { date } from '../menuModel/rows'

/** A row of `deliveries` in the hands of a worker. */
export const claimed = z.object({
  id: z.number(),
  channel: z.enum(deliveryChannels),
  address: z.string(),
  event: z.string(),
  lane: z.number(),
  message: z.unknown(),
  attempts: z.number(),
  repeats: z.number(),
  may_repeat: z.boolean(),
  audience: z.string().nullable(),
  dedupe_key: z.string().nullable(),
  fallback: z.unknown(),
  created_at: date,
  is_late: z.boolean(),
  /** The provider has said that nobody is at the address. */
  is_dead: z.boolean(),
  /** After how many milliseconds its turn comes within the rate of the channel. */
  wait: z.number(),
})

export type Claimed = z.infer<typeof claimed>
