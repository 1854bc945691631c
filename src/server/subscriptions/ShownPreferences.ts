import { z } from 'zod'

import { messageChannels } from '@/src/domain/outbox/Delivery'

/** What the page of preferences takes from `GET /api/v1/subscriptions/preferences`. */
export const shownPreferences = z.object({
  channel: z.enum(messageChannels),
  address: z.string().nullable(),
  is_subscribed: z.boolean(),
  language: z.string(),
  languages: z.array(z.object({ code: z.string(), name: z.string() })),
  topics: z.array(z.object({ id: z.int(), name: z.string(), is_chosen: z.boolean() })),
  quiet: z.object({ from: z.string(), to: z.string() }).nullable(),
})

export type ShownPreferences = z.infer<typeof shownPreferences>
