import { adminLanguage } from '@/src/i18n/admin'

const texts = {
  ru: {
    money: 'Деньги за заказ',
    cash: 'Получены наличные',
    'card-on-delivery': 'Оплачено картой',
    refund: { act: 'Вернуть деньги', sum: 'Сколько вернуть, ₽' },
    capture: { act: 'Списать часть', sum: 'Сколько списать, ₽' },
    reason: 'Почему',
    back: 'Не надо',
    failed: 'Не получилось. Проверьте связь и попробуйте ещё раз.',
  },
  en: {
    money: 'The money of the order',
    cash: 'Cash received',
    'card-on-delivery': 'Paid by card',
    refund: { act: 'Give money back', sum: 'How much to give back' },
    capture: { act: 'Capture a part', sum: 'How much to capture' },
    reason: 'Why',
    back: 'Leave it',
    failed: 'That did not work. Check the connection and try again.',
  },
} as const

/** The words of the money of an order in the language that the admin speaks. */
export const moneyTexts = (language: string) => texts[adminLanguage(language)]
