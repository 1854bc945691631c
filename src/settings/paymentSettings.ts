import { url } from './kinds'
import { optional, withDefault } from './setting'

/** Where payment providers answer; their keys are entered in the admin. */
export const paymentSettings = {
  YOOKASSA_API_URL: withDefault(url(['http:', 'https:']), {
    group: 'payments',
    en: 'Where the API of YooKassa answers; another one is the sandbox, whose webhooks come from this machine.',
    ru: 'Где отвечает API ЮKassa; другой адрес — песочница, её уведомления приходят с этой же машины.',
    unset: 'https://api.yookassa.ru/v3',
    example: 'http://localhost:4509/v3',
  }),
  STRIPE_API_URL: withDefault(url(['http:', 'https:']), {
    group: 'payments',
    en: 'Where the API of Stripe answers; another one is the sandbox.',
    ru: 'Где отвечает API Stripe; другой адрес — песочница.',
    unset: 'https://api.stripe.com',
    example: 'http://localhost:4510',
  }),
  PAYPAL_API_URL: optional(url(['http:', 'https:']), {
    group: 'payments',
    en: 'Where the sandbox of PayPal answers, on this machine.',
    ru: 'Где отвечает песочница PayPal на этой машине.',
    without: {
      en: 'api-m.paypal.com, for test accounts api-m.sandbox.paypal.com',
      ru: 'api-m.paypal.com, для тестовых счетов api-m.sandbox.paypal.com',
    },
    example: 'http://localhost:4511',
  }),
  CLOUDPAYMENTS_API_URL: withDefault(url(['http:', 'https:']), {
    group: 'payments',
    en: 'Where the API of CloudPayments answers; another one is the sandbox.',
    ru: 'Где отвечает API CloudPayments; другой адрес — песочница.',
    unset: 'https://api.cloudpayments.ru',
    example: 'http://localhost:4512',
  }),
}
