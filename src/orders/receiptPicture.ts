import type { PayloadRequest } from 'payload'

import { receiptsOf } from '@/src/db/payments/receiptsOf'
import type { KeptReceipt } from '@/src/domain/receipt/KeptReceipt'

/** A receipt, for those who may read it in the admin; null for others, and when there is none. */
export async function receiptPicture(req: PayloadRequest, id: number): Promise<KeptReceipt | null> {
  const rules = { depth: 0, disableErrors: true, overrideAccess: false, req } as const
  const receipt = await req.payload.findByID({ collection: 'payment-receipts', id, ...rules })
  const paymentId = receipt?.payment
  if (typeof paymentId !== 'number') return null
  const payment = await req.payload.findByID({ collection: 'payments', id: paymentId, ...rules })
  if (typeof payment?.order !== 'number') return null
  return (await receiptsOf(req, payment.order)).find((one) => one.id === id) ?? null
}
