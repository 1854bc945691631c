import { z } from 'zod'

import { url } from './kinds'
import { optional, withDefault } from './setting'

/** Through whom Carte speaks to people. */
export const messageSettings = {
  SMTP_URL: optional(url(['smtp:', 'smtps:']), {
    group: 'mail',
    en: 'The mail server that takes letters; set together with EMAIL_FROM.',
    ru: 'Почтовый сервер, который принимает письма; задаётся вместе с EMAIL_FROM.',
    without: {
      en: 'letters are kept in the admin, under Deliveries',
      ru: 'письма хранятся в админке, в разделе «Отправления»',
    },
    example: 'smtps://carte:password@smtp.example.org:465',
    secret: true,
  }),
  EMAIL_FROM: optional(z.email('must be an email address'), {
    group: 'mail',
    en: 'The address that letters come from.',
    ru: 'Адрес отправителя писем.',
    without: { en: 'the letters are kept', ru: 'письма хранятся' },
    example: 'carte@example.org',
    secret: true,
  }),
  EMAIL_DKIM_SELECTOR: optional(z.string().regex(/^[a-z0-9._-]+$/i, 'must be a selector'), {
    group: 'mail',
    en: 'The selector of the DKIM key, whose public half is at <selector>._domainkey of the domain of EMAIL_FROM.',
    ru: 'Селектор ключа DKIM; открытая часть ключа — в записи <селектор>._domainkey домена из EMAIL_FROM.',
    without: { en: 'letters are not signed', ru: 'письма не подписываются' },
    example: 'carte',
  }),
  EMAIL_DKIM_KEY_FILE: optional(z.string(), {
    group: 'mail',
    en: 'The file of the private DKIM key: RSA, in PEM.',
    ru: 'Файл закрытого ключа DKIM: RSA в формате PEM.',
    without: { en: 'letters are not signed', ru: 'письма не подписываются' },
    example: '/etc/carte/dkim.pem',
  }),
  TELEGRAM_BOT_TOKEN: optional(
    z.string().regex(/^\d+:[\w-]+$/, 'must be a token of @BotFather, such as 123456:ABC…'),
    {
      group: 'messages',
      en: 'The token that @BotFather gave for the bot.',
      ru: 'Токен бота от @BotFather.',
      without: { en: 'no bot', ru: 'бота нет' },
      example: '123456789:the-token-from-botfather',
      secret: true,
    },
  ),
  TELEGRAM_API_URL: withDefault(url(['http:', 'https:']), {
    group: 'messages',
    en: 'The Bot API server: another when you run your own, or the sandbox.',
    ru: 'Сервер Bot API: другой, если у вас свой сервер или песочница.',
    unset: 'https://api.telegram.org',
    example: 'http://localhost:4501',
  }),
  TELEGRAM_WEBHOOK_SECRET: optional(
    z.string().regex(/^[\w-]{16,256}$/, 'must have 16 to 256 letters, digits, _ or -'),
    {
      group: 'messages',
      en: 'With it Telegram sends what people write to PUBLIC_URL, and proves itself by this secret.',
      ru: 'С ним Telegram сам присылает сообщения на PUBLIC_URL и подтверждает себя этим секретом.',
      without: {
        en: 'Carte asks Telegram, which needs no public address',
        ru: 'Carte сама спрашивает Telegram, публичный адрес не нужен',
      },
      example: 'the-output-of-openssl-rand-hex-32',
      secret: true,
    },
  ),
  TELEGRAM_MINI_APP_URL: optional(
    z
      .string()
      .refine(
        (value) =>
          URL.canParse(value) && /^(https:|http:\/\/(localhost|127\.0\.0\.1)\b)/.test(value),
        'must be an address that begins with https://',
      ),
    {
      group: 'messages',
      en: 'The page that the bot opens inside Telegram as a Mini App; its host must be told to @BotFather.',
      ru: 'Страница, которую бот открывает внутри Telegram как Mini App; её домен сообщают @BotFather.',
      without: { en: 'no button for it', ru: 'кнопки нет' },
      example: 'https://menu.example.org/',
    },
  ),
  PUSH_SANDBOX_HOST: optional(z.string().regex(/^[\w.-]+:\d+$/, 'must be host:port'), {
    group: 'messages',
    en: 'A stand-in of a push service, for trying out: the one host that may be in your own network and without https.',
    ru: 'Песочница вместо push-сервиса: единственный узел, которому можно быть в вашей сети и без https.',
    without: { en: 'real push services only', ru: 'только настоящие push-сервисы' },
    example: 'localhost:4502',
  }),
}
