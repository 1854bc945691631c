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
  /** For how long dishes could not be had while it was open, longest first: milliseconds. */
  lost: readonly { name: string; time: number }[]
}

/** A restaurant's day in a few lines of Telegram's HTML. */
export function figuresText(figures: Figures, language: 'ru' | 'en'): string {
  const { calledOff, currency, lost, orders, place, revenue, stopped } = figures
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
    ...(lost.length > 0
      ? [
          `${isRu ? 'Дольше всего в стопе' : 'Stopped longest'}: ${lost
            .slice(0, 5)
            .map(({ name, time }) => `${escapeHtml(shortened(name, 60))} — ${lasting(time, isRu)}`)
            .join('; ')}`,
        ]
      : []),
  ]
  return lines.join('\n')
}

/** «2 ч 15 мин». */
function lasting(time: number, isRu: boolean): string {
  const minutes = Math.max(1, Math.round(time / 60_000))
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  const parts = [
    ...(hours > 0 ? [`${hours}\u00A0${isRu ? 'ч' : 'h'}`] : []),
    ...(rest > 0 ? [`${rest}\u00A0${isRu ? 'мин' : 'min'}`] : []),
  ]
  return parts.join(' ')
}
