import { adminLanguage } from '@/src/i18n/admin'

const texts = {
  ru: {
    money: 'Деньги за заказ',
    cash: 'Получены наличные',
    'card-on-delivery': 'Оплачено картой',
    refund: 'Вернуть деньги',
    sum: 'Сколько вернуть, ₽',
    reason: 'Почему',
    back: 'Не надо',
    failed: 'Не получилось. Проверьте связь и попробуйте ещё раз.',
  },
  en: {
    money: 'The money of the order',
    cash: 'Cash received',
    'card-on-delivery': 'Paid by card',
    refund: 'Give money back',
    sum: 'How much to give back',
    reason: 'Why',
    back: 'Leave it',
    failed: 'That did not work. Check the connection and try again.',
  },
} as const

/** The words of the money of an order in the language that the admin speaks. */
export const moneyTexts = (language: string) => texts[adminLanguage(language)]
