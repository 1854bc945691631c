import { z } from 'zod'

import { sessionQuery } from '@/src/db/menuModel/sessionQuery'
import { findPayment } from '@/src/db/payments/findPayment'
import { planPoll } from '@/src/db/payments/planPoll'
import type { ApplyEvent } from '@/src/inbox/InboxEvent'

import { syncReceipt } from '../receipts/syncReceipt'
import { flagDispute } from '../disputes/flagDispute'
import { settleTold } from '../settleTold'
import { disputes, toldPayment } from './toldPayment'

const told = z.object({
  provider: z.string(),
  accountId: z.number().nullable(),
  eventId: z.string(),
  reference: z.string().nullable(),
  providerId: z.string().nullable(),
  payment: toldPayment.nullable(),
  claimsPaid: z.boolean().default(false),
  receipt: z
    .object({
      kind: z.enum(['payment', 'refund']),
      state: z.enum(['pending', 'done', 'failed']),
      reason: z.string(),
    })
    .optional(),
  dispute: z.enum(disputes).optional(),
})

/**
 * Does what a provider's webhook means, in the inbox's transaction: what was signed is settled, of the rest the
 * payment is looked at, at once. What is about a payment that nobody knows here (yet) is kept and matched later.
 */
export const applyWebhook: ApplyEvent = async (req, { body }) => {
  const heard = told.parse(body)
  const { accountId, provider, providerId, reference } = heard
  const payment = await findPayment(req, { provider, providerId, reference })
  const query = await sessionQuery(req)
  if (!payment || payment.provider !== provider) {
    await query(
      z.object({}),
      `insert into payment_strays (provider, account_id, provider_id, reference, event_id)
       values ($1, $2, $3, $4, $5) on conflict (provider, event_id) do nothing`,
      [provider, accountId, providerId, reference, heard.eventId],
    )
    return 'Платёж не из Carte или ещё не записан: ждёт / not a payment of Carte, or not written yet: it waits'
  }
  if (accountId !== null && payment.accountId !== accountId) {
    return 'Платёж другого счёта / a payment of another account'
  }
  if (heard.dispute) await flagDispute(req, payment, heard.dispute)
  if (heard.payment) {
    await settleTold(req, payment.id, heard.payment)
    // What was signed names the receipt's page only when it is asked for.
    if (heard.payment.receiptUrl === null) await planPoll(query, payment.id, 0)
  } else if (heard.receipt) await syncReceipt(req, payment, heard.receipt)
  else await planPoll(query, payment.id, 0, heard.claimsPaid)
}
