import type { VatRate } from '@/src/domain/order/Fiscal'
import type { Actor, OrderState } from '@/src/domain/order/OrderState'
import type { Text } from '@/src/i18n/language'

/** The button that takes an order there. */
export const orderStepNames: Readonly<Record<OrderState, Text>> = {
  placed: { ru: 'Вернуть', en: 'Return' },
  accepted: { ru: 'Принять', en: 'Accept' },
  cooking: { ru: 'Готовить', en: 'Start cooking' },
  ready: { ru: 'Готово', en: 'Ready' },
  'on-the-way': { ru: 'Отдать курьеру', en: 'Hand to the courier' },
  served: { ru: 'Подано', en: 'Served' },
  completed: { ru: 'Завершить', en: 'Complete' },
  cancelled: { ru: 'Отменить', en: 'Cancel' },
  rejected: { ru: 'Отклонить', en: 'Reject' },
}

export const actorNames: Readonly<Record<Actor, Text>> = {
  guest: { ru: 'Гость', en: 'Guest' },
  staff: { ru: 'Сотрудник', en: 'Staff' },
  pos: { ru: 'Касса', en: 'Point of sale' },
  system: { ru: 'Carte', en: 'Carte' },
}

export const vatNames: Readonly<Record<VatRate, Text>> = {
  none: { ru: 'Без НДС', en: 'No VAT' },
  vat0: { ru: 'НДС 0 %', en: 'VAT 0%' },
  vat5: { ru: 'НДС 5 %', en: 'VAT 5%' },
  vat7: { ru: 'НДС 7 %', en: 'VAT 7%' },
  vat10: { ru: 'НДС 10 %', en: 'VAT 10%' },
  vat20: { ru: 'НДС 20 %', en: 'VAT 20%' },
  vat22: { ru: 'НДС 22 %', en: 'VAT 22%' },
}
