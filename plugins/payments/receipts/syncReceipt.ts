import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { sessionQuery } from '@/src/db/menuModel/sessionQuery'
import type { Payment } from '@/src/db/payments/paymentRow'
import type { HeardReceipt } from '@/src/orders/ports'
import { alertManagers } from '@/src/outbox/notify/alertManagers'

/**
 * Notes what became of the receipts of a payment, or of the first of its refunds that waits for one; one that failed
 * is told to managers, and the order stays paid.
 */
export async function syncReceipt(
  req: PayloadRequest,
  { id, orderId, provider }: Payment,
  { kind = 'payment', reason, state }: Omit<HeardReceipt, 'kind'> & Partial<HeardReceipt>,
): Promise<void> {
  const query = await sessionQuery(req)
  const changed = await query(
    z.object({ id: z.number() }),
    `update payment_receipts set state = $2::text::enum_payment_receipts_state, reason = $3
     where payment_id = $1 and kind = $4::text::enum_payment_receipts_kind and state <> 'done'
       and state <> $2::text::enum_payment_receipts_state
       and ($4 = 'payment' or id = (select min(id) from payment_receipts
         where payment_id = $1 and kind = 'refund' and state <> 'done'))
     returning id`,
    [id, state, reason, kind],
  )
  if (state !== 'failed' || changed.length === 0) return
  await alertManagers(query, {
    title: { ru: 'Чек не зарегистрирован', en: 'A receipt was not registered' },
    text: {
      ru: `${provider}: ${reason || 'причина не названа'}. Заказ оплачен; пробейте чек в кабинете провайдера.`,
      en: `${provider}: ${reason || 'no reason given'}. The order is paid; make the receipt in the provider’s cabinet.`,
    },
    url: `/admin/collections/orders/${orderId}`,
    once: `receipt-failed:${id}`,
  })
}
