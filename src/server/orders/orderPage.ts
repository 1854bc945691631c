import { escapeHtml } from '@/src/domain/messages/escapeHtml'
import { formatMoney } from '@/src/domain/money/formatMoney'
import { isOver } from '@/src/domain/order/isOver'
import { orderStateNews } from '@/src/domain/order/orderStateWords'
import type { Language } from '@/src/i18n/language'

import { page } from '../subscriptions/page'

import type { ShownOrder } from './ShownOrder'
import { texts } from './texts'

/**
 * An order as its guest sees it: where it stands, what was ordered, the sums. Readable without scripts; with
 * them it shows itself anew when something happens (public/order-page.js).
 */
export function orderPage(order: ShownOrder, language: Language, token: string): string {
  const words = texts[language]
  const last = order.events.at(-1)
  const reason = isOver(order.state) && last?.reason ? ` ${escapeHtml(last.reason)}` : ''
  const waits = order.awaits_payment && !isOver(order.state)
  const row = (name: string, sum: number) =>
    `<tr><td>${name}</td><td>${escapeHtml(formatMoney(sum, order.currency, language))}</td></tr>`
  const lines = order.lines.map(({ name, size_name, quantity, subtotal }) =>
    row(escapeHtml(`${quantity} × ${size_name ? `${name}, ${size_name}` : name}`), subtotal),
  )
  const sums = [
    order.discount > 0 ? row(words.discount, -order.discount) : '',
    order.delivery_fee > 0 ? row(words.delivery, order.delivery_fee) : '',
    order.service_charge > 0 ? row(words.service, order.service_charge) : '',
    order.tips > 0 ? row(words.tips, order.tips) : '',
  ]
  const events = `/api/v1/orders/${order.id}/events?token=${encodeURIComponent(token)}`
  const follow = isOver(order.state)
    ? ''
    : `<script src="/order-page.js" defer data-seq="${last?.seq ?? 0}" data-events="${escapeHtml(events)}"></script>`
  return page({
    language,
    title: words.title(order.number),
    text: waits ? words.awaitsPayment : `${orderStateNews[order.state][language]}${reason}`,
    after: `<style>
        table { width: 100%; border-spacing: 0 0.4rem; }
        td:last-child { text-align: right; white-space: nowrap; vertical-align: top; }
      </style>
      <table>
        <tbody>${lines.join('')}${sums.join('')}</tbody>
        <tfoot style="font-weight: 600">${row(words.total, order.total)}</tfoot>
      </table>${follow}`,
  })
}
