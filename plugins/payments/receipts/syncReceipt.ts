import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { sessionQuery } from '@/src/db/menuModel/sessionQuery'
import type { Payment } from '@/src/db/payments/paymentRow'
import type { ProviderPayment } from '@/src/orders/ports'
import { alertManagers } from '@/src/outbox/notify/alertManagers'

/** Notes what became of the receipt of a payment; one that failed is told to managers, and the order stays paid. */
export async function syncReceipt(
  req: PayloadRequest,
  { id, orderId, provider }: Payment,
  { reason, state }: NonNullable<ProviderPayment['receipt']>,
): Promise<void> {
  const query = await sessionQuery(req)
  const changed = await query(
    z.object({ id: z.number() }),
    `update payment_receipts set state = $2::text::enum_payment_receipts_state, reason = $3
     where payment_id = $1 and kind = 'payment' and state <> 'done'
       and state <> $2::text::enum_payment_receipts_state
     returning id`,
    [id, state, reason],
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
