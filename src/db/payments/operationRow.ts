import { z } from 'zod'

export const operationKinds = ['start', 'capture', 'cancel', 'refund'] as const

const step = z.union([
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('redirect'), url: z.string() }),
  z.object({
    kind: z.literal('form'),
    clientSecret: z.string(),
    publicKey: z.string(),
    options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  }),
])

/** Something that is asked of a provider, as it is kept: written down before the provider is called. */
export const operationRow = z.object({
  id: z.number(),
  payment_id: z.number(),
  kind: z.enum(operationKinds),
  /** The provider's idempotency key of it. */
  key: z.string(),
  /** Minor units. */
  amount: z.number(),
  reason: z.string(),
  return_url: z.string(),
  /** Of a start: on the provider's page alone. */
  wants_page: z.boolean(),
  state: z.enum(['waiting', 'unknown', 'done', 'refused']),
  /** Why it is not done, for staff. */
  trouble: z.string(),
  step: step.nullable(),
  tries: z.number(),
  unknowns: z.number(),
  /** When its key was sent first, epoch milliseconds; null: the provider was never asked. */
  asked: z.number().nullable(),
})

export type Operation = z.infer<typeof operationRow>

export const operationColumns = `id, payment_id, kind, key, amount, reason, return_url, wants_page, state, trouble, step,
  tries, unknowns, (extract(epoch from asked_at) * 1000)::float8 as asked`
