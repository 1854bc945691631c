import type { PaymentStatus } from '@/src/domain/payment/paymentStatus'
import type { RefundState } from '@/src/domain/payment/refundStates'
import type { Text } from '@/src/i18n/language'

export const paymentStatusNames: Readonly<Record<PaymentStatus, Text>> = {
  pending: { ru: 'Ждёт оплаты', en: 'Pending' },
  authorised: { ru: 'Удержан', en: 'Authorised' },
  captured: { ru: 'Получен', en: 'Captured' },
  'partly-refunded': { ru: 'Возвращён частично', en: 'Partly refunded' },
  refunded: { ru: 'Возвращён', en: 'Refunded' },
  off: { ru: 'Не состоялся', en: 'Off' },
}

export const refundStateNames: Readonly<Record<RefundState, Text>> = {
  pending: { ru: 'В пути', en: 'On its way' },
  done: { ru: 'Сделан', en: 'Done' },
  failed: { ru: 'Не прошёл', en: 'Failed' },
  unknown: { ru: 'Уточняем у провайдера', en: 'Being looked up' },
}
