import type { PaymentSubject } from '@/src/domain/order/Fiscal'
import type { PaymentMode, ReceiptKind } from '@/src/domain/receipt/Receipt'
import { adminLanguage } from '@/src/i18n/admin'
import type { Text } from '@/src/i18n/language'

/** «Признак предмета расчёта», tag 1212 of the fiscal data formats (ФНС ЕД-7-20/662@). */
export const subjectNames: Readonly<Record<PaymentSubject, Text>> = {
  commodity: { ru: 'товар', en: 'goods' },
  excise: { ru: 'подакцизный товар', en: 'excise goods' },
  service: { ru: 'услуга', en: 'service' },
}

/** «Признак способа расчёта», tag 1214. */
export const modeNames: Readonly<Record<PaymentMode, Text>> = {
  full_prepayment: { ru: 'предоплата 100 %', en: 'prepayment in full' },
  full_payment: { ru: 'полный расчёт', en: 'full payment' },
}

export const receiptKindNames: Readonly<Record<ReceiptKind, Text>> = {
  payment: { ru: 'Приход', en: 'Payment' },
  refund: { ru: 'Возврат прихода', en: 'Refund' },
}

/** «Система налогообложения», tag 1055. */
export const taxSystems: readonly { readonly value: string; readonly label: Text }[] = [
  { value: '1', label: { ru: 'Общая', en: 'General' } },
  { value: '2', label: { ru: 'УСН, доходы', en: 'Simplified, income' } },
  {
    value: '3',
    label: { ru: 'УСН, доходы минус расходы', en: 'Simplified, income less costs' },
  },
  { value: '4', label: { ru: 'ЕНВД', en: 'Imputed income' } },
  { value: '5', label: { ru: 'ЕСХН', en: 'Agricultural' } },
  { value: '6', label: { ru: 'Патент', en: 'Patent' } },
]

const texts = {
  ru: {
    receipt: 'Чек',
    receipts: 'Чеки',
    total: 'Итого',
    by: 'Безналичными',
    prepaid: 'Зачёт предоплаты',
    sentTo: 'Отправлен',
    taxSystem: 'Налоги',
    page: 'Чек у провайдера: {provider}, {sum}',
    open: 'Открыть чек',
    resend: 'Отправить чек ещё раз',
    resending: 'Отправляем…',
    resent: 'Чек отправляется',
    failed: 'Не получилось. Проверьте связь и попробуйте ещё раз.',
    unreadable: 'Чек не прочитать.',
  },
  en: {
    receipt: 'Receipt',
    receipts: 'Receipts',
    total: 'Total',
    by: 'By card or online',
    prepaid: 'Settled by the prepayment',
    sentTo: 'Sent to',
    taxSystem: 'Taxes',
    page: 'The provider’s receipt: {provider}, {sum}',
    open: 'Open the receipt',
    resend: 'Send the receipt again',
    resending: 'Sending…',
    resent: 'The receipt is on its way',
    failed: 'That did not work. Check the connection and try again.',
    unreadable: 'The receipt cannot be read.',
  },
} as const

/** The words of receipts in the language that the admin speaks. */
export const receiptTexts = (language: string) => texts[adminLanguage(language)]
