import { z } from 'zod'

const money = z.object({ currency_code: z.string(), value: z.string() })

const refund = z.object({
  id: z.string(),
  status: z.string(),
  amount: money,
  custom_id: z.string().optional(),
  status_details: z.object({ reason: z.string().optional() }).optional(),
})

const capture = z.object({ id: z.string(), status: z.string(), amount: money })

const unit = z.object({
  amount: money,
  custom_id: z.string().optional(),
  payments: z
    .object({
      authorizations: z.array(capture).default([]),
      captures: z.array(capture).default([]),
      refunds: z.array(refund).default([]),
    })
    .prefault({}),
})

/** What Carte reads of an order of PayPal's (Orders v2). */
export const paypalOrder = z.object({
  id: z.string(),
  intent: z.string(),
  status: z.string(),
  purchase_units: z.tuple([unit]).rest(unit),
  links: z.array(z.object({ href: z.string(), rel: z.string() })).default([]),
})

export type PaypalOrder = z.infer<typeof paypalOrder>
