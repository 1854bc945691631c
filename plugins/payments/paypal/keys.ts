import type { OnlinePayments } from '@/src/orders/paymentPort'

/** What staff copy out of PayPal's developer dashboard. */
export const keys: OnlinePayments['keys'] = [
  { name: 'clientId', label: { ru: 'Client ID', en: 'Client ID' }, isSecret: false },
  { name: 'clientSecret', label: { ru: 'Секрет', en: 'Secret' }, isSecret: true },
  {
    name: 'webhookId',
    label: { ru: 'ID вебхука', en: 'Webhook ID' },
    description: {
      ru: 'Со страницы вебхука: по нему PayPal подписывает уведомления.',
      en: 'Of the webhook: by it PayPal signs what it tells.',
    },
    isSecret: false,
  },
]
