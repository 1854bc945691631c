import { z } from 'zod'

import { paymentSubjects, vatRates } from '@/src/domain/order/Fiscal'
import { paymentModes, type Receipt, receiptKinds } from '@/src/domain/receipt/Receipt'

/** A receipt as it is kept (`payment_receipts.body`). */
export const receiptBody = z.object({
  kind: z.enum(receiptKinds),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  taxSystem: z.number().nullable(),
  items: z.array(
    z.object({
      name: z.string(),
      quantity: z.number(),
      price: z.number(),
      amount: z.number(),
      vat: z.enum(vatRates),
      subject: z.enum(paymentSubjects),
      mode: z.enum(paymentModes),
    }),
  ),
  total: z.number(),
  settledBy: z.literal('prepayment').optional(),
}) satisfies z.ZodType<Receipt>
