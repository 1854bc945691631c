import type { Receipt } from './Receipt'
import type { ReceiptState } from './receiptStates'

/** A receipt of an order's payment or refund, and what became of it. */
export type KeptReceipt = {
  readonly id: number
  readonly state: ReceiptState
  /** Why it was not registered, in the provider's words. */
  readonly reason: string | null
  /** When it was written down, epoch milliseconds. */
  readonly at: number
  readonly currency: string
  readonly body: Receipt
}
