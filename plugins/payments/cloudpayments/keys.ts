import type { PaymentKey } from '@/src/orders/paymentPort'

export const keys: readonly PaymentKey[] = [
  {
    name: 'publicId',
    label: { ru: 'Public ID', en: 'Public ID' },
    description: {
      ru: 'Личный кабинет CloudPayments → «Сайты» → настройки сайта.',
      en: 'CloudPayments’ cabinet → Sites → the site’s settings.',
    },
    isSecret: false,
  },
  {
    name: 'apiSecret',
    label: { ru: 'Пароль для API', en: 'API secret' },
    description: {
      ru: 'Там же. Им же CloudPayments подписывает уведомления.',
      en: 'In the same place. CloudPayments signs its notifications with it too.',
    },
    isSecret: true,
  },
  {
    name: 'apiSecretBefore',
    label: { ru: 'Прежний пароль для API', en: 'The API secret before' },
    description: {
      ru: 'Пока пароль меняется: уведомления, подписанные прежним, тоже принимаются.',
      en: 'While the secret is changed: notifications signed with the one before count too.',
    },
    isSecret: true,
    isOptional: true,
  },
]
