import type { DifferenceKind } from '@/src/domain/payment/differences'
import type { ReceiptState } from '@/src/domain/receipt/receiptStates'
import type { Text } from '@/src/i18n/language'

export const receiptStateNames: Readonly<Record<ReceiptState, Text>> = {
  pending: { ru: 'Регистрируется', en: 'Being registered' },
  done: { ru: 'Зарегистрирован', en: 'Registered' },
  failed: { ru: 'Не прошёл', en: 'Failed' },
  retrying: { ru: 'Отправляем сами', en: 'Being sent by itself' },
}

export const differenceNames: Readonly<Record<DifferenceKind, Text>> = {
  'only-there': { ru: 'Есть у провайдера, нет у нас', en: 'The provider has it, we have not' },
  'only-here': { ru: 'Есть у нас, нет у провайдера', en: 'We have it, the provider has not' },
  amount: { ru: 'Разная сумма', en: 'The amounts differ' },
  refunded: { ru: 'Разные возвраты', en: 'The refunds differ' },
}
