import type { Text } from './language'

/** What is said about money. */
export const paymentTexts = {
  nothingDue: {
    ru: 'За этот заказ уже ничего не нужно брать.',
    en: 'Nothing is due for this order.',
  },
  tooMuch: {
    ru: 'Вернуть можно не больше {most}: столько взято на месте.',
    en: 'At most {most} can be given back: so much was taken by hand.',
  },
} as const satisfies Record<string, Text>
