import { z } from 'zod'

import type { Dispute, ProviderPayment } from '@/src/orders/ports'

export const disputes = ['disputed', 'lost', 'won'] as const satisfies readonly Dispute[]

/** A ProviderPayment as it lies in the inbox. */
export const toldPayment: z.ZodType<ProviderPayment> = z.object({
  providerId: z.string(),
  reference: z.string().nullable(),
  currency: z.string(),
  authorised: z.int().min(0),
  captured: z.int().min(0),
  refunded: z.int().min(0),
  unrefunded: z.int().min(0),
  isOff: z.boolean(),
  isTest: z.boolean(),
  refunds: z
    .array(
      z.object({
        providerId: z.string(),
        key: z.string().nullable(),
        amount: z.int(),
        state: z.enum(['pending', 'done', 'failed']),
        reason: z.string(),
      }),
    )
    .nullable(),
  dispute: z.enum(disputes).nullish(),
  receipt: z
    .object({ state: z.enum(['pending', 'done', 'failed']), reason: z.string() })
    .optional(),
  receiptUrl: z.string().nullish(),
})
