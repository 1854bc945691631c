import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { sessionQuery } from '@/src/db/menuModel/sessionQuery'
import type { Payment } from '@/src/db/payments/paymentRow'
import type { Text } from '@/src/i18n/language'
import type { Dispute } from '@/src/orders/paymentPort'
import { wayName } from '@/src/orders/wayName'
import { alertManagers } from '@/src/outbox/notify/alertManagers'

const titles: Readonly<Record<Dispute, Text>> = {
  disputed: { ru: 'Гость оспорил платёж', en: 'A guest disputes a payment' },
  won: { ru: 'Спор о платеже выигран', en: 'A dispute of a payment is won' },
  lost: { ru: 'Спор о платеже проигран', en: 'A dispute of a payment is lost' },
}
const next: Readonly<Record<Dispute, Text>> = {
  disputed: {
    ru: 'Ответьте в кабинете провайдера в срок.',
    en: 'Answer in the provider’s cabinet in time.',
  },
  won: { ru: 'Деньги остаются у вас.', en: 'The money stays with you.' },
  lost: { ru: 'Деньги вернулись гостю.', en: 'The money went back to the guest.' },
}

/**
 * Notes how a dispute of a payment stands, and tells managers, once of each. One that is over is not opened by a
 * word that comes late. The money moves only as the provider’s payment does.
 */
export async function flagDispute(
  req: PayloadRequest,
  { id, orderId, provider }: Payment,
  dispute: Dispute,
): Promise<void> {
  const query = await sessionQuery(req)
  const flagged = await query(
    z.object({ id: z.number() }),
    `update payments set dispute = $2 where id = $1
       and (dispute is null or dispute <> $2 and $2 <> 'disputed') returning id`,
    [id, dispute],
  )
  if (flagged.length === 0) return
  await alertManagers(query, {
    title: titles[dispute],
    text: {
      ru: `${wayName(req.payload, provider, 'ru')}. ${next[dispute].ru}`,
      en: `${wayName(req.payload, provider, 'en')}. ${next[dispute].en}`,
    },
    url: `/admin/collections/payments/${id}`,
    at: { order: orderId },
    once: `dispute:${id}:${dispute}`,
  })
}
