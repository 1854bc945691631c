import { z } from 'zod'

import type { Dispute } from '@/src/orders/paymentPort'

import { readMark } from './offMark'

const dispute = z.looseObject({
  disputed_transactions: z
    .array(z.looseObject({ custom: z.string().optional(), invoice_number: z.string().optional() }))
    .default([]),
  dispute_outcome: z.looseObject({ outcome_code: z.string().optional() }).optional(),
})

/** Outcomes by which the money stays with the shop. */
const won: readonly string[] = ['RESOLVED_SELLER_FAVOUR', 'CANCELED_BY_BUYER', 'DENIED']
/** The shop pays; of `RESOLVED_WITH_PAYOUT` PayPal does. */
const lost: readonly string[] = ['RESOLVED_BUYER_FAVOUR', 'ACCEPTED']

/**
 * What a `CUSTOMER.DISPUTE.*` event says: which payment, by the invoice that is our reference, and how the dispute
 * stands (developer.paypal.com/docs/api/customer-disputes/v1/#definition-dispute_outcome).
 */
export function readDispute(
  event: string,
  resource: unknown,
): { dispute: Dispute; reference: string | null } | null {
  const { data } = dispute.safeParse(resource)
  if (!data) return null
  const [about] = data.disputed_transactions
  const reference = about?.invoice_number ?? readMark(about?.custom).reference
  if (!event.endsWith('.RESOLVED')) return { dispute: 'disputed', reference }
  const outcome = data.dispute_outcome?.outcome_code ?? ''
  if (lost.includes(outcome)) return { dispute: 'lost', reference }
  const isWon = won.includes(outcome) || outcome === 'RESOLVED_WITH_PAYOUT'
  return { dispute: isWon ? 'won' : 'disputed', reference }
}
