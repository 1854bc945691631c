import { z } from 'zod'

/** Of YooKassa's API v3 what is read (openapi-specification.yaml of yookassa.ru, info.version 1.0.0). */
const amount = z.object({ value: z.string(), currency: z.string() })
const registration = z.enum(['pending', 'succeeded', 'canceled'])
const metadata = z.record(z.string(), z.string().nullable()).optional()

export const yookassaPayment = z.object({
  id: z.string(),
  status: z.enum(['pending', 'waiting_for_capture', 'succeeded', 'canceled']),
  amount,
  test: z.boolean(),
  confirmation: z.looseObject({ confirmation_url: z.string().optional() }).optional(),
  metadata,
  receipt_registration: registration.optional(),
  cancellation_details: z.object({ party: z.string(), reason: z.string() }).optional(),
})
export type YookassaPayment = z.infer<typeof yookassaPayment>

export const yookassaRefund = z.object({
  id: z.string(),
  payment_id: z.string(),
  status: z.enum(['pending', 'succeeded', 'canceled']),
  amount,
  metadata,
  receipt_registration: registration.optional(),
  cancellation_details: z.object({ party: z.string(), reason: z.string() }).optional(),
})
export type YookassaRefund = z.infer<typeof yookassaRefund>

export const yookassaReceipt = z.object({ id: z.string(), status: registration })
export type YookassaReceipt = z.infer<typeof yookassaReceipt>

const listOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), next_cursor: z.string().optional() })

export const paymentList = listOf(yookassaPayment)
export const refundList = listOf(yookassaRefund)

/** A notification: only which object it is about is believed. */
export const notification = z.object({
  event: z.string(),
  object: z.looseObject({
    id: z.string(),
    status: z.string(),
    payment_id: z.string().optional(),
    metadata,
  }),
})
