import { z } from 'zod'

/** What the primary tells its forks. */
export const toFork = z.discriminatedUnion('carte', [
  /** The port is free: listen on it. */
  z.object({ carte: z.literal('listen') }),
  /** Answer what has begun and end. */
  z.object({ carte: z.literal('stop') }),
  /** Tell what you measure. */
  z.object({ carte: z.literal('measure'), id: z.number() }),
  /** What all processes of the box measure together, in Prometheus' text; null when it could not be read. */
  z.object({ carte: z.literal('measures'), id: z.number(), text: z.string().nullable() }),
])

/** What a fork tells the primary. */
export const toPrimary = z.discriminatedUnion('carte', [
  /** All is open; only the port is missing. */
  z.object({ carte: z.literal('ready') }),
  z.object({ carte: z.literal('listening') }),
  z.object({ carte: z.literal('measured'), id: z.number(), measures: z.array(z.unknown()) }),
  /** Somebody asks this fork for the measures of the box. */
  z.object({ carte: z.literal('measures?'), id: z.number() }),
])

export type ToFork = z.infer<typeof toFork>
export type ToPrimary = z.infer<typeof toPrimary>
