import type { OnNews } from '@/plugins/iiko/orders/hearOrder'
import { sessionQuery } from '@/src/db/menuModel/sessionQuery'
import { readOrder } from '@/src/db/orders/readOrder'
import { orderStateOf } from '@/src/domain/iiko/order/orderStateOf'
import { runReason } from '@/src/i18n/runReason'
import { moveOrder } from '@/src/orders/moveOrder'
import { alertManagers } from '@/src/outbox/notify/alertManagers'

/**
 * What iiko says of an order moves it on; a word that comes late is noted in its timeline and moves
 * nothing. One that iiko has refused stays where it is: managers are told why, and it can be sent again.
 */
export const orderNews: OnNews = async (
  req,
  { attempt, creation, mode, order_id, reason, status },
) => {
  const why = runReason(reason)
  if (creation === 'failed') {
    const found = await readOrder(req, order_id)
    if (!found) return
    const { number } = found.order
    await alertManagers(await sessionQuery(req), {
      title: {
        ru: `Касса не приняла заказ № ${number}`,
        en: `The till has refused order ${number}`,
      },
      text: {
        ru: `iiko: ${sentence(why.ru)} Исправьте причину и отправьте заказ ещё раз на его странице.`,
        en: `iiko: ${sentence(why.en)} Mend it and send the order again on its page.`,
      },
      url: `/admin/collections/orders/${order_id}`,
      at: { order: order_id },
      once: `iiko-refused:${order_id}:${attempt}`,
    })
    return
  }
  const to = creation === 'created' && status !== null ? orderStateOf(status, mode) : null
  if (to === null) return
  await moveOrder(req, { orderId: order_id, to, by: 'pos', name: 'iiko', reason: why.ru })
}

const sentence = (words: string) => (/[.!?…]$/.test(words) ? words : `${words}.`)
