import type { Text } from '@/src/i18n/language'
import type { PaymentAccount, PaymentPort } from '@/src/orders/ports'

import type { Keys } from './openKeys'

/** Why an account cannot take money; null: it can. One that cannot turns nothing off but itself. */
export function whyOff(
  port: PaymentPort | undefined,
  account: Omit<PaymentAccount, 'keys'>,
  keys: Keys | 'unreadable',
): Text | null {
  if (!port?.online) {
    return { ru: 'Такого провайдера в Carte нет.', en: 'Carte has no such provider.' }
  }
  if (keys === 'unreadable') {
    return {
      ru: 'Ключи не открываются: PAYLOAD_SECRET сменился. Введите их заново.',
      en: 'The keys do not open: PAYLOAD_SECRET has changed. Enter them again.',
    }
  }
  const missing = port.online.keys.filter(({ isOptional, name }) => !isOptional && !keys[name])
  if (missing.length > 0) {
    const names = (language: 'ru' | 'en') => missing.map(({ label }) => label[language]).join(', ')
    return { ru: `Не хватает: ${names('ru')}.`, en: `Missing: ${names('en')}.` }
  }
  return port.online.checkKeys({ ...account, keys })
}
