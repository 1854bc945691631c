import { z } from 'zod'

import { url, wholeNumber } from './kinds'
import { optional, withDefault } from './setting'

const without = { en: 'set in the admin, under iiko', ru: 'задаётся в админке, в разделе iiko' }

/** How Carte reaches iiko. What the environment says wins over the admin. */
export const iikoSettings = {
  IIKO_BASE_URL: withDefault(url(['http:', 'https:']), {
    group: 'iiko',
    en: 'Where the Cloud API of iiko answers: another for another country, or the sandbox.',
    ru: 'Где отвечает Cloud API iiko: другой адрес для другой страны или для песочницы.',
    unset: 'https://api-ru.iiko.services',
    example: 'http://localhost:4505',
  }),
  IIKO_API_LOGIN: optional(z.string(), {
    group: 'iiko',
    en: 'The API key of iikoWeb, for signing in the older way.',
    ru: 'Ключ API из iikoWeb для прежнего способа входа.',
    without,
    example: 'the-key-from-iikoweb',
    secret: true,
  }),
  IIKO_APP_ID: optional(z.uuid('must be the UUID of the application'), {
    group: 'iiko',
    en: 'The application of iiko’s developer portal, for signing in the newer way; set all three.',
    ru: 'Приложение с портала разработчика iiko для нового способа входа; задаются все три.',
    without,
    example: '5f0c2f4e-3c1f-4d57-9d5c-8f2f3a0f6a11',
  }),
  IIKO_CLIENT_SECRET: optional(z.string(), {
    group: 'iiko',
    en: 'The secret of that application.',
    ru: 'Секрет этого приложения.',
    without,
    example: 'the-secret-of-the-application',
    secret: true,
  }),
  IIKO_API_KEY: optional(z.string(), {
    group: 'iiko',
    en: 'The API key of iikoWeb that goes with the application.',
    ru: 'Ключ API из iikoWeb к этому приложению.',
    without,
    example: 'the-key-from-iikoweb',
    secret: true,
  }),
  IIKO_SYNC_MINUTES: withDefault(wholeNumber(0, 1440), {
    group: 'iiko',
    en: 'Minutes between syncs of the menu that nobody asks for; 0: none.',
    ru: 'Через сколько минут меню само обновляется из iiko; 0 — не обновляется.',
    unset: '15',
    example: '30',
  }),
  IIKO_SYNC_MEMORY_MB: withDefault(wholeNumber(64, 16_384), {
    group: 'iiko',
    en: 'The memory for reading iiko’s menu, in megabytes, beside the answer itself; the process that syncs ends beyond it.',
    ru: 'Сколько мегабайт памяти может занять чтение меню iiko, не считая самого ответа; сверх этого процесс обновления завершается.',
    unset: '256',
    example: '512',
  }),
  IIKO_MAX_REMOVED_PERCENT: withDefault(wholeNumber(0, 100), {
    group: 'iiko',
    en: 'The largest share of the dishes on sale, in percent, that a sync takes off by itself; beyond it a person decides.',
    ru: 'Какую долю блюд, в процентах, обновление может само снять с продажи; больше — решает человек.',
    unset: '20',
    example: '10',
  }),
  IIKO_MAX_PRICE_FACTOR: withDefault(wholeNumber(1, 100), {
    group: 'iiko',
    en: 'How many times dearer or cheaper a sync makes a dish by itself; beyond it a person decides.',
    ru: 'Во сколько раз обновление может само изменить цену блюда; больше — решает человек.',
    unset: '2',
    example: '3',
  }),
}
