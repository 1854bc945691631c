import { url } from './kinds'
import { withDefault } from './setting'

/** Where payment providers answer; their keys are entered in the admin. */
export const paymentSettings = {
  YOOKASSA_API_URL: withDefault(url(['http:', 'https:']), {
    group: 'payments',
    en: 'Where the API of YooKassa answers; another one is the sandbox, whose webhooks come from this machine.',
    ru: 'Где отвечает API ЮKassa; другой адрес — песочница, её уведомления приходят с этой же машины.',
    unset: 'https://api.yookassa.ru/v3',
    example: 'http://localhost:4509/v3',
  }),
}
