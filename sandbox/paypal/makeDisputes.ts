import type { Bank } from './makeBank'

/** Disputes of guests at PayPal, as its events tell of them (Customer Disputes v1). */
export const makeDisputes = ({ orderOf, refund, tell, unitOf }: Bank) => {
  const about = (orderId: string) => {
    const { custom_id, invoice_id, payments } = unitOf(orderOf(orderId))
    const [capture] = payments.captures
    if (!capture) throw new Error('nothing was paid')
    const dispute = {
      dispute_id: `PP-R-${capture.id}`,
      reason: 'MERCHANDISE_OR_SERVICE_NOT_RECEIVED',
      dispute_amount: capture.amount,
      disputed_transactions: [
        {
          seller_transaction_id: capture.id,
          custom: custom_id,
          ...(invoice_id !== undefined && { invoice_number: invoice_id }),
        },
      ],
    }
    return { capture, dispute }
  }
  return {
    open: (orderId: string): void => {
      const { dispute } = about(orderId)
      tell('CUSTOMER.DISPUTE.CREATED', 'dispute', { ...dispute, status: 'OPEN' })
    },
    /** Lost: what the guest has not got back yet goes back to them. */
    end: (orderId: string, as: 'lost' | 'won'): void => {
      const { capture, dispute } = about(orderId)
      if (as === 'lost' && capture.status !== 'REFUNDED') refund(capture.id, {})
      tell('CUSTOMER.DISPUTE.RESOLVED', 'dispute', {
        ...dispute,
        status: 'RESOLVED',
        dispute_outcome: {
          outcome_code: as === 'lost' ? 'RESOLVED_BUYER_FAVOUR' : 'RESOLVED_SELLER_FAVOUR',
        },
      })
    },
  }
}
