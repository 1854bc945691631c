import { escapeHtml } from '../../page/escapeHtml'
import { payLayout } from '../../payments/payLayout'
import { sumInWords } from '../../payments/sumInWords'
import type { Charge, Refund } from '../objects'

/** The page behind `receipt_url`, as the charge stands now: what was paid, and what went back. */
export const receiptPage = (
  { amount_captured, created, currency, id, receipt_email }: Charge,
  refunds: readonly Refund[],
): string => {
  const paid = sumInWords(amount_captured, currency)
  const gone = refunds
    .filter(({ status }) => status === 'succeeded')
    .map(
      ({ amount }) => `<p>Возвращено · Refunded: ${escapeHtml(sumInWords(amount, currency))}</p>`,
    )
  const day = new Date(created * 1000).toISOString().slice(0, 10)
  return payLayout(
    'Чек — Stripe, песочница',
    `<p class="quiet">Stripe · песочница / sandbox</p><h1>Чек · Receipt</h1>
<p>Оплачено · Paid: ${escapeHtml(paid)}</p>${gone.join('')}
<p class="quiet">${escapeHtml([day, id, receipt_email].filter(Boolean).join(' · '))}</p>`,
  )
}
