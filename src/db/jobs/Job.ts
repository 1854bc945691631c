import { z } from 'zod'

import { count } from '../menuModel/rows'

/** A row of `payload_jobs`, as far as whoever runs it has to know. */
export const job = z.object({
  id: z.number(),
  task_slug: z.string().nullable(),
  input: z.unknown(),
  total_tried: count,
})

export type Job = z.infer<typeof job>

/** How often a job is tried before it is left failed. */
export const mostTries = 5
