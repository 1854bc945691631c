import type { Payload } from 'payload'

import type { Query } from '@/src/db/menuModel/Query'
import type { Payment } from '@/src/db/payments/paymentRow'
import { wayName } from '@/src/orders/wayName'
import { alertManagers } from '@/src/outbox/notify/alertManagers'

/** Tells managers, once for each payment, that a notification spoke of money that its provider knows nothing of. */
export async function tellUntrue(
  payload: Payload,
  query: Query,
  { id, orderId, provider }: Payment,
): Promise<void> {
  await alertManagers(query, {
    title: {
      ru: 'Уведомление об оплате не подтвердилось',
      en: 'A notification of a payment was not true',
    },
    text: {
      ru: `${wayName(payload, provider, 'ru')}: сообщили, что заказ оплачен, а платёж ещё ждёт. Деньги не засчитаны; посмотрите в кабинете.`,
      en: `${wayName(payload, provider, 'en')}: the order was said to be paid, and the payment still waits. Nothing was counted; look into the cabinet.`,
    },
    url: `/admin/collections/orders/${orderId}`,
    at: { order: orderId },
    once: `payment-untrue:${id}`,
  })
}
