import type { PayloadRequest } from 'payload'

import { receiptPagesOf } from '@/src/db/payments/receiptPagesOf'
import { receiptsOf } from '@/src/db/payments/receiptsOf'
import type { ReceiptKind } from '@/src/domain/receipt/Receipt'

type GuestReceipt = { kind: ReceiptKind; total: number; url: string | null }

/** The receipts of an order that its guest has: on a provider’s page, or registered and sent to them (54-ФЗ). */
export async function guestReceipts(req: PayloadRequest, orderId: number): Promise<GuestReceipt[]> {
  const pages = await receiptPagesOf(req, orderId)
  const sent = await receiptsOf(req, orderId)
  return [
    ...pages.map(({ captured, url }) => ({ kind: 'payment' as const, total: captured, url })),
    ...sent
      .filter(({ state }) => state === 'done')
      .map(({ body: { kind, total } }) => ({ kind, total, url: null })),
  ]
}
