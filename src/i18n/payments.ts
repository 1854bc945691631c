import type { Text } from './language'

/** What is said about money. */
export const paymentTexts = {
  nothingDue: {
    ru: 'За этот заказ уже ничего не нужно брать.',
    en: 'Nothing is due for this order.',
  },
  tooMuch: {
    ru: 'Вернуть можно не больше {most}: остальное уже возвращено или возвращается.',
    en: 'At most {most} can be given back: the rest is back already, or on its way.',
  },
  tooMuchHeld: {
    ru: 'Списать можно не больше {most}: остальное не удержано или уже списывается.',
    en: 'At most {most} can be captured: the rest is not held, or on its way already.',
  },
  noContact: {
    ru: 'Для чека нужна почта или телефон: добавьте их в заказ.',
    en: 'The receipt needs an email or a phone: add one to the order.',
  },
  payRefused: {
    ru: 'Оплатить так не получилось. Попробуйте другой способ.',
    en: 'Paying so did not work. Try another way.',
  },
  testRefused: { ru: 'Провайдер не принял: {reason}', en: 'The provider refused: {reason}' },
  notCaptured: {
    ru: 'Деньги ещё не списаны: отмените заказ, и удержание снимется.',
    en: 'The money is not captured yet: cancel the order and the hold is let go.',
  },
  noReceipt: { ru: 'Такого чека нет.', en: 'There is no such receipt.' },
  receiptByHand: {
    ru: 'Провайдер не делает чеков отдельно от платежа: пробейте чек в его кабинете.',
    en: 'The provider makes no receipts apart from payments: make it in the provider’s cabinet.',
  },
  receiptNotFailed: {
    ru: 'Чек уже зарегистрирован или отправляется.',
    en: 'The receipt is registered already, or on its way.',
  },
  noAccount: { ru: 'Такого счёта нет.', en: 'There is no such account.' },
} as const satisfies Record<string, Text>
