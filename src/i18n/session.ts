import type { Text } from './language'

/** What the API says to guests who sign in. */
export const sessionTexts = {
  signIn: { ru: 'Войдите по коду, чтобы это увидеть.', en: 'Sign in by a code to see this.' },
  wrongCode: {
    ru: 'Код не подходит или устарел. Проверьте его или запросите новый.',
    en: 'The code is wrong or too old. Check it, or ask for a new one.',
  },
  wrongAddress: {
    ru: 'Такого адреса не бывает: проверьте его.',
    en: 'This is no address: check it.',
  },
  noAddressFor: {
    ru: 'Сначала войдите по коду на этот телефон или почту.',
    en: 'Sign in by a code to that phone or email first.',
  },
  noCustomer: { ru: 'Такого клиента нет', en: 'There is no such customer' },
  theirOrder: {
    ru: 'У клиента есть незавершённый заказ. Удалить данные можно будет после него.',
    en: 'The customer has an order under way. The data can be erased after it.',
  },
  orderUnderWay: {
    ru: 'У вас есть незавершённый заказ. Удалить аккаунт можно будет после него.',
    en: 'You have an order under way. The account can be deleted after it.',
  },
} as const satisfies Record<string, Text>
