import { z } from 'zod'

/** What the process that syncs is told: the run, what Payload seals keys with, and which trace it is a part of. */
export const order = z.object({
  run: z.number(),
  secret: z.string(),
  traceparent: z.string().optional(),
})

export type Order = z.infer<typeof order>

/** What it tells at its end: how its calls to iiko ended, for the measures of the process that serves. */
export const calls = z.array(
  z.object({ method: z.string(), outcome: z.string(), count: z.number() }),
)
