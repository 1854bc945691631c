import type { PayloadRequest } from 'payload'

import { sessionQuery } from '@/src/db/menuModel/sessionQuery'
import type { Payment } from '@/src/db/payments/paymentRow'
import type { Order } from '@/src/domain/order/Order'
import type { Mismatch } from '@/src/domain/payment/whyWrong'
import type { Text } from '@/src/i18n/language'
import { wayName } from '@/src/orders/wayName'
import { alertManagers } from '@/src/outbox/notify/alertManagers'

const why: Readonly<Record<Mismatch, Text>> = {
  currency: { ru: 'другая валюта', en: 'another currency' },
  'too-much': { ru: 'больше, чем нужно', en: 'more than was asked' },
  'live-and-test': { ru: 'тестовый и боевой счёт', en: 'test and live' },
}

/** Tells managers of money that does not fit what was asked, once for each payment. */
export async function tellMismatch(
  req: PayloadRequest,
  { id, number }: Order,
  payment: Payment,
  mismatch: Mismatch,
): Promise<void> {
  await alertManagers(await sessionQuery(req), {
    title: {
      ru: `Платёж по заказу № ${number} не сходится`,
      en: `A payment of order ${number} does not fit`,
    },
    text: {
      ru: `${wayName(req.payload, payment.provider, 'ru')}: ${why[mismatch].ru}. Деньги не засчитаны: посмотрите в кабинете провайдера.`,
      en: `${wayName(req.payload, payment.provider, 'en')}: ${why[mismatch].en}. It does not count: look into the provider’s cabinet.`,
    },
    url: `/admin/collections/orders/${id}`,
    at: { order: id },
    once: `payment-mismatch:${payment.id}:${mismatch}`,
  })
}
