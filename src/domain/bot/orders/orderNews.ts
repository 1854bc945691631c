import { escapeHtml } from '../../messages/escapeHtml'
import type { Order } from '../../order/Order'
import { orderStateNews } from '../../order/orderStateWords'

import { orderWords } from './orderWords'

/** Where an order stands, to its guest; with the reason where it was turned down. In Telegram's HTML. */
export function orderNews(
  { number, state }: Pick<Order, 'number' | 'state'>,
  language: 'ru' | 'en',
  reason = '',
): string {
  const words = orderWords(language)
  const isOff = state === 'cancelled' || state === 'rejected'
  const why = isOff && reason ? `\n${escapeHtml(reason.slice(0, 300))}` : ''
  return `<b>${words.order(number)}</b>\n${orderStateNews[state][language]}${why}`
}
