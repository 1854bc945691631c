import { escapeHtml } from '../../messages/escapeHtml'
import { priceText } from '../priceText'
import { shortened } from '../shortened'

export type Figures = {
  place: string
  currency: string
  /** Placed since the day began and not called off; what they cost, minor units. */
  orders: number
  revenue: number
  /** Cancelled and rejected. */
  calledOff: number
  /** Names of what is stopped now. */
  stopped: readonly string[]
}

/** A restaurant's day in a few lines of Telegram's HTML. */
export function figuresText(figures: Figures, language: 'ru' | 'en'): string {
  const { calledOff, currency, orders, place, revenue, stopped } = figures
  const money = (amount: number) => priceText(amount, currency, language)
  const names = stopped.slice(0, 10).map((name) => escapeHtml(shortened(name, 60)))
  const more = stopped.length - names.length
  const isRu = language === 'ru'
  const lines = [
    `<b>${isRu ? 'Итоги дня' : 'The day'}: ${escapeHtml(shortened(place, 200))}</b>`,
    `${isRu ? 'Заказов' : 'Orders'}: ${orders}`,
    ...(orders > 0
      ? [
          `${isRu ? 'Выручка' : 'Revenue'}: ${money(revenue)}`,
          `${isRu ? 'Средний чек' : 'Average'}: ${money(Math.round(revenue / orders))}`,
        ]
      : []),
    ...(calledOff > 0
      ? [`${isRu ? 'Отменено и отклонено' : 'Cancelled and rejected'}: ${calledOff}`]
      : []),
    stopped.length === 0
      ? isRu
        ? 'Стоп-лист пуст.'
        : 'Nothing is stopped.'
      : `${isRu ? 'В стопе' : 'Stopped'}: ${stopped.length} (${names.join('; ')}${more > 0 ? '; …' : ''})`,
  ]
  return lines.join('\n')
}
