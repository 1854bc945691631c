import { z } from 'zod'

import { money, url } from './kinds'
import { optional, withDefault } from './setting'

/** Through whom SMS go, and how much may be spent on them. Amounts are kept in minor units. */
export const smsSettings = {
  TWILIO_ACCOUNT_SID: optional(z.string().regex(/^AC[0-9a-f]{32}$/i, 'must begin with AC'), {
    group: 'sms',
    en: 'The Twilio account that sends SMS; set together with TWILIO_AUTH_TOKEN and TWILIO_FROM.',
    ru: 'Аккаунт Twilio, через который уходят СМС; задаётся вместе с TWILIO_AUTH_TOKEN и TWILIO_FROM.',
    without: { en: 'no SMS by Twilio', ru: 'без СМС через Twilio' },
    example: 'AC0123456789abcdef0123456789abcdef',
  }),
  TWILIO_AUTH_TOKEN: optional(z.string(), {
    group: 'sms',
    en: 'The token of that account: it also proves that what Twilio tells us is from Twilio.',
    ru: 'Токен этого аккаунта; по нему же проверяется, что вести пришли от Twilio.',
    without: { en: 'needed with Twilio', ru: 'нужен вместе с Twilio' },
    example: 'the-auth-token-of-the-account',
    secret: true,
  }),
  TWILIO_FROM: optional(
    z
      .string()
      .regex(
        /^(\+[1-9]\d{1,14}|MG[0-9a-f]{32}|[A-Za-z0-9 ]{1,11})$/i,
        'must be a number such as +15005550006, a messaging service (MG…) or a name of up to 11 letters',
      ),
    {
      group: 'sms',
      en: 'Whom SMS come from: a number, a messaging service or a name that Twilio knows.',
      ru: 'От кого приходят СМС: номер, messaging service или имя, известное Twilio.',
      without: { en: 'needed with Twilio', ru: 'нужен вместе с Twilio' },
      example: '+15005550006',
    },
  ),
  TWILIO_API_URL: withDefault(url(['http:', 'https:']), {
    group: 'sms',
    en: 'Twilio’s server: another region’s, or the sandbox.',
    ru: 'Сервер Twilio: другого региона или песочница.',
    unset: 'https://api.twilio.com',
    example: 'http://localhost:4503',
  }),
  SMSRU_API_ID: optional(z.string(), {
    group: 'sms',
    en: 'The key of an SMS.RU account that sends SMS in place of Twilio.',
    ru: 'Ключ (api_id) аккаунта SMS.RU, через который СМС уходят вместо Twilio.',
    without: { en: 'no SMS by SMS.RU', ru: 'без СМС через SMS.RU' },
    example: 'the-api-id-of-the-account',
    secret: true,
  }),
  SMSRU_FROM: optional(z.string(), {
    group: 'sms',
    en: 'A sender’s name agreed with SMS.RU.',
    ru: 'Имя отправителя, согласованное с SMS.RU.',
    without: { en: 'theirs', ru: 'их общее имя' },
    example: 'Carte',
  }),
  SMSRU_API_URL: withDefault(url(['http:', 'https:']), {
    group: 'sms',
    en: 'The server of SMS.RU: another to try it out.',
    ru: 'Сервер SMS.RU: другой — для проб.',
    unset: 'https://sms.ru',
    example: 'http://localhost:4506',
  }),
  SMS_CURRENCY: withDefault(z.string().regex(/^[A-Z]{3}$/, 'must be a code such as RUB'), {
    group: 'sms',
    en: 'The currency of the amounts below.',
    ru: 'Валюта сумм ниже.',
    unset: 'RUB',
    example: 'USD',
  }),
  SMS_PART_PRICE: withDefault(money, {
    group: 'sms',
    en: 'What one part of an SMS costs you (70 Cyrillic letters fit into one, 67 into each of several): take the dearest of your price list.',
    ru: 'Сколько стоит одна часть СМС (в одну помещается 70 русских букв, в каждую из нескольких — 67): возьмите самую дорогую цену вашего тарифа.',
    unset: '10.00',
    example: '6.50',
  }),
  SMS_CAP_DAY: withDefault(money, {
    group: 'sms',
    en: 'The most that SMS to all may cost in a day; 0 for none at all.',
    ru: 'Больше этого на СМС за день не тратится; 0 — СМС не отправляются.',
    unset: '1000.00',
    example: '3000',
  }),
  SMS_CAP_MONTH: withDefault(money, {
    group: 'sms',
    en: 'The most that SMS to all may cost in a calendar month.',
    ru: 'Больше этого на СМС за календарный месяц не тратится.',
    unset: '15000.00',
    example: '50000',
  }),
  SMS_CAP_NUMBER_DAY: withDefault(money, {
    group: 'sms',
    en: 'The most that SMS to one number may cost in a day.',
    ru: 'Больше этого на один номер за день не тратится.',
    unset: '100.00',
    example: '60',
  }),
}
