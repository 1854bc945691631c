import { z } from 'zod'

/** A notice as it lies in the outbox and, without the last two, as the service worker gets it. */
export const pushMessage = z.object({
  title: z.string(),
  body: z.string().default(''),
  /** Opened by a tap. */
  url: z.string().optional(),
  icon: z.string().optional(),
  /** A later notice with the same tag takes the place of an earlier one, shown or still waiting. */
  tag: z.string().optional(),
  /** How long the push service keeps it for a browser that is away. */
  ttlSeconds: z.int().min(0),
  urgency: z.enum(['high', 'normal', 'low']),
})

export type PushMessage = z.infer<typeof pushMessage>
