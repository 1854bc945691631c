import type { Payload } from 'payload'
import { z } from 'zod'

import type { Query } from '@/src/db/menuModel/Query'
import { wayName } from '@/src/orders/wayName'
import { alertManagers } from '@/src/outbox/notify/alertManagers'

type Told = {
  id: number
  paymentId: number
  reason: string
  /** Nothing more is tried: a person has to make the receipt. */
  isOver: boolean
}

const about = z.object({ order_id: z.number(), provider: z.string() })

/** Tells managers, once, of a receipt that was not registered, and once more when it will not be by itself. */
export async function tellReceipt(payload: Payload, query: Query, told: Told): Promise<void> {
  const { id, isOver, paymentId, reason } = told
  const [payment] = await query(about, 'select order_id, provider from payments where id = $1', [
    paymentId,
  ])
  if (!payment) return
  const { order_id, provider } = payment
  const next = isOver
    ? {
        ru: 'Деньги на месте; пробейте чек в кабинете провайдера.',
        en: 'The money is right; make the receipt in the provider’s cabinet.',
      }
    : {
        ru: 'Деньги на месте; чек отправим ещё раз сами.',
        en: 'The money is right; the receipt is sent again by itself.',
      }
  await alertManagers(query, {
    title: { ru: 'Чек не зарегистрирован', en: 'A receipt was not registered' },
    text: {
      ru: `${wayName(payload, provider, 'ru')}: ${reason || 'причина не названа'}. ${next.ru}`,
      en: `${wayName(payload, provider, 'en')}: ${reason || 'no reason given'}. ${next.en}`,
    },
    url: `/admin/collections/orders/${order_id}`,
    at: { order: order_id },
    once: `receipt-${isOver ? 'given-up' : 'failed'}:${id}`,
  })
}
