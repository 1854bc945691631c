import type { OnlinePayments } from '@/src/orders/paymentPort'

/** What staff copy out of Stripe's dashboard. */
export const keys: OnlinePayments['keys'] = [
  {
    name: 'secretKey',
    label: { ru: 'Секретный ключ', en: 'Secret key' },
    description: { ru: 'sk_… или rk_…', en: 'sk_… or rk_…' },
    isSecret: true,
  },
  {
    name: 'webhookSecret',
    label: { ru: 'Секрет вебхука', en: 'Webhook secret' },
    description: {
      ru: 'whsec_… — со страницы вебхука в Stripe.',
      en: 'whsec_…, of the webhook in Stripe.',
    },
    isSecret: true,
  },
  {
    name: 'webhookSecretBefore',
    label: { ru: 'Прежний секрет вебхука', en: 'The webhook secret before' },
    description: {
      ru: 'Пока Stripe подписывает и им: при смене секрета.',
      en: 'While Stripe signs with it as well: when the secret is rolled.',
    },
    isSecret: true,
    isOptional: true,
  },
  {
    name: 'publishableKey',
    label: { ru: 'Публичный ключ', en: 'Publishable key' },
    description: {
      ru: 'pk_… — гость платит на странице своего заказа. Пусто — на странице Stripe.',
      en: 'pk_…: guests pay on the page of their order. Empty: on Stripe’s page.',
    },
    isSecret: false,
    isOptional: true,
  },
]
