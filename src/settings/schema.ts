import { z } from 'zod'

import { about, type About } from './about'
import { furtherLocales, oneOf, origin, origins, trustedProxies, url, wholeNumber } from './kinds'

function optional<Kind extends z.ZodType<unknown, string>>(kind: Kind, told: About) {
  const setting = kind.optional()
  about.set(setting, told)
  return setting
}

function withDefault<Kind extends z.ZodType<unknown, string>>(
  kind: Kind,
  told: About & { unset: z.input<Kind> },
) {
  const setting = z.prefault(kind, told.unset)
  about.set(setting, told)
  return setting
}

/** Every setting of Carte: what it may be, what it is when unset, and what people are told of it. */
export const schema = z.object({
  PORT: withDefault(wholeNumber(1, 65_535), {
    group: 'place',
    en: 'The port that Carte listens on.',
    ru: 'Порт, на котором слушает Carte.',
    unset: '3000',
    example: '8080',
  }),
  HOST: withDefault(z.string(), {
    group: 'place',
    en: 'The address to listen on; 127.0.0.1 when a proxy on this machine is in front.',
    ru: 'Адрес, на котором слушать; 127.0.0.1, если перед Carte стоит прокси на этой же машине.',
    unset: '0.0.0.0',
    example: '127.0.0.1',
  }),
  PUBLIC_URL: optional(origin, {
    group: 'place',
    en: 'The address that people type. With https the session cookie is sent over https only.',
    ru: 'Адрес, который набирают люди. С https сессионный cookie передаётся только по https.',
    without: { en: 'taken from each request', ru: 'берётся из каждого запроса' },
    example: 'https://menu.example.org',
  }),
  DATA_DIR: withDefault(z.string(), {
    group: 'database',
    en: 'The folder of the embedded database, of uploaded photos and of generated secrets.',
    ru: 'Папка встроенной базы данных, загруженных фотографий и созданных секретов.',
    unset: '.data',
    example: '/var/lib/carte',
  }),
  DATABASE_URL: withDefault(z.union([z.literal(''), url(['postgres:', 'postgresql:'])]), {
    group: 'database',
    en: 'The Postgres to keep data in.',
    ru: 'Postgres, в котором хранить данные.',
    unset: '',
    without: { en: 'the embedded Postgres', ru: 'встроенный Postgres' },
    example: 'postgres://carte:password@db.example.org:5432/carte',
    secret: true,
  }),
  DATABASE_POOL_MAX: withDefault(wholeNumber(2, 500), {
    group: 'database',
    en: 'How many connections to Postgres one process may hold.',
    ru: 'Сколько соединений с Postgres может держать один процесс.',
    unset: '10',
    example: '20',
  }),
  REDIS_URL: optional(url(['redis:', 'rediss:']), {
    group: 'database',
    en: 'Redis in which several processes share their rate limits and the menus that one of them made.',
    ru: 'Redis, через который несколько процессов делят ограничения частоты запросов и меню, собранные одним из них.',
    without: {
      en: 'each process counts and makes its menus alone',
      ru: 'каждый процесс считает и собирает меню сам',
    },
    example: 'redis://localhost:6379',
    secret: true,
  }),
  PAYLOAD_SECRET: withDefault(
    z.union([
      z.literal(''),
      z.string().min(32, 'must have at least 32 characters; `openssl rand -hex 32` makes one'),
    ]),
    {
      group: 'access',
      en: 'Signs sessions and encrypts API keys: changing it ends all of them. At least 32 characters; needed with DATABASE_URL.',
      ru: 'Подписывает сеансы и шифрует ключи API: после смены все они перестают действовать. Не меньше 32 символов; обязателен вместе с DATABASE_URL.',
      unset: '',
      without: { en: 'generated and kept in DATA_DIR', ru: 'создаётся и хранится в DATA_DIR' },
      example: 'the-output-of-openssl-rand-hex-32',
      secret: true,
    },
  ),
  ADMIN_EMAIL: optional(z.email('must be an email address'), {
    group: 'access',
    en: 'The email of the first administrator; used only while there are no users.',
    ru: 'Почта первого администратора; нужна, только пока в базе нет пользователей.',
    without: { en: 'generated and printed once', ru: 'создаётся и показывается один раз' },
    example: 'owner@example.org',
    secret: true,
  }),
  ADMIN_PASSWORD: optional(z.string().min(12, 'must have at least 12 characters'), {
    group: 'access',
    en: 'The password of the first administrator, at least 12 characters; set together with ADMIN_EMAIL.',
    ru: 'Пароль первого администратора, не меньше 12 символов; задаётся вместе с ADMIN_EMAIL.',
    without: { en: 'generated and printed once', ru: 'создаётся и показывается один раз' },
    example: 'three-words-and-42',
    secret: true,
  }),
  MENU_LOCALES: withDefault(furtherLocales, {
    group: 'menu',
    en: 'Further languages that the menu is written in, besides Russian and English; codes separated by commas.',
    ru: 'На каких ещё языках, кроме русского и английского, ведётся меню; коды через запятую.',
    unset: '',
    without: { en: 'none', ru: 'ни на каких' },
    example: 'kk,zh',
  }),
  MENU_CACHE_MB: withDefault(wholeNumber(16, 65_536), {
    group: 'menu',
    en: 'How many megabytes of ready menus one process keeps in memory; the least used are made again when asked for.',
    ru: 'Сколько мегабайт готовых меню процесс держит в памяти; редкие собираются заново по запросу.',
    unset: '256',
    example: '1024',
  }),
  MENU_EVENTS_MAX: withDefault(wholeNumber(1, 1_000_000), {
    group: 'menu',
    en: 'How many readers one process keeps told of changes of the menu; others are asked to come later.',
    ru: 'Скольким читателям сразу один процесс сообщает об изменениях меню; остальных просит зайти позже.',
    unset: '20000',
    example: '50000',
  }),
  MENU_EVENTS_PER_ADDRESS: withDefault(wholeNumber(1, 1_000_000), {
    group: 'menu',
    en: 'How many of these readers one address may have at once; a whole dining room may share one.',
    ru: 'Сколько таких читателей может быть сразу с одного адреса; за ним может сидеть целый зал.',
    unset: '200',
    example: '1000',
  }),
  MENU_HISTORY_DAYS: withDefault(wholeNumber(1, 3_650), {
    group: 'menu',
    en: 'For how many days it can be told what the menu was at a past moment.',
    ru: 'За сколько последних дней можно узнать, каким было меню.',
    unset: '400',
    example: '1100',
  }),
  MENU_SNAPSHOT_DIR: optional(z.string(), {
    group: 'menu',
    en: 'The folder into which the menu is also published as files, for nginx to serve it even while Carte is down.',
    ru: 'Папка, в которую меню публикуется ещё и файлами, чтобы nginx отдавал его, даже когда Carte не работает.',
    without: { en: 'no files', ru: 'без файлов' },
    example: '/var/lib/carte/menu',
  }),
  MENU_SNAPSHOT_BUCKET: optional(url(['http:', 'https:']), {
    group: 'menu',
    en: 'The S3-compatible bucket, with a folder in it or without, into which the menu is also put, for a CDN.',
    ru: 'Бакет, совместимый с S3 (можно с папкой в нём), в который меню кладётся для CDN.',
    without: { en: 'no bucket', ru: 'без бакета' },
    example: 'https://storage.example.org/carte/menu',
  }),
  MENU_SNAPSHOT_BUCKET_KEY: optional(z.string(), {
    group: 'menu',
    en: 'The id of the access key that may write to the bucket.',
    ru: 'Идентификатор ключа доступа, которому разрешено писать в бакет.',
    without: { en: 'needed with a bucket', ru: 'нужен вместе с бакетом' },
    example: 'carte-writer',
  }),
  MENU_SNAPSHOT_BUCKET_SECRET: optional(z.string(), {
    group: 'menu',
    en: 'The secret of that key.',
    ru: 'Секрет этого ключа.',
    without: { en: 'needed with a bucket', ru: 'нужен вместе с бакетом' },
    example: 'the-secret-of-the-key',
    secret: true,
  }),
  MENU_SNAPSHOT_BUCKET_REGION: withDefault(z.string(), {
    group: 'menu',
    en: 'The region of the bucket.',
    ru: 'Регион бакета.',
    unset: 'us-east-1',
    example: 'ru-central1',
  }),
  TRUST_PROXY: withDefault(trustedProxies, {
    group: 'network',
    en: 'Whose X-Forwarded-* headers to believe: false, the number of proxies in front, or their addresses.',
    ru: 'Чьим заголовкам X-Forwarded-* верить: false, число прокси перед Carte или их адреса.',
    unset: 'false',
    example: '1',
  }),
  CORS_ORIGINS: withDefault(origins, {
    group: 'network',
    en: 'Sites whose pages may call the API from a browser, separated by commas; * is any site, without cookies.',
    ru: 'Сайты, страницам которых можно обращаться к API из браузера, через запятую; * — любой сайт, но без cookie.',
    unset: '',
    without: { en: 'none', ru: 'никаким' },
    example: 'https://app.example.org,https://kiosk.example.org',
  }),
  RATE_LIMIT_PER_MINUTE: withDefault(wholeNumber(1, 1_000_000), {
    group: 'limits',
    en: 'Requests a minute from one address that is not signed in; a whole dining room may share one.',
    ru: 'Запросов в минуту без входа с одного адреса; за одним адресом может сидеть целый зал.',
    unset: '1200',
    example: '3000',
  }),
  RATE_LIMIT_KEY_PER_MINUTE: withDefault(wholeNumber(1, 1_000_000), {
    group: 'limits',
    en: 'Requests a minute with one API key or in one session.',
    ru: 'Запросов в минуту с одним ключом API или в одном сеансе.',
    unset: '1200',
    example: '3000',
  }),
  RATE_LIMIT_SIGN_IN_PER_MINUTE: withDefault(wholeNumber(1, 10_000), {
    group: 'limits',
    en: 'Attempts a minute from one address to sign in or to reset a password.',
    ru: 'Попыток войти или сбросить пароль в минуту с одного адреса.',
    unset: '30',
    example: '10',
  }),
  BODY_LIMIT_MB: withDefault(wholeNumber(1, 100), {
    group: 'limits',
    en: 'The largest body of a request, in megabytes.',
    ru: 'Наибольший размер тела запроса в мегабайтах.',
    unset: '2',
    example: '4',
  }),
  UPLOAD_LIMIT_MB: withDefault(wholeNumber(1, 1000), {
    group: 'limits',
    en: 'The largest uploaded photo, in megabytes.',
    ru: 'Наибольший размер загружаемой фотографии в мегабайтах.',
    unset: '15',
    example: '30',
  }),
  REQUEST_TIMEOUT_SECONDS: withDefault(wholeNumber(5, 3600), {
    group: 'limits',
    en: 'How long a client may take to send one request, in seconds.',
    ru: 'Сколько секунд клиент может передавать один запрос.',
    unset: '120',
    example: '300',
  }),
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
  LOG_LEVEL: withDefault(oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']), {
    group: 'running',
    en: 'How much to log: fatal, error, warn, info, debug, trace or silent.',
    ru: 'Насколько подробно вести журнал: fatal, error, warn, info, debug, trace или silent.',
    unset: 'info',
    example: 'debug',
  }),
  SHUTDOWN_GRACE_SECONDS: withDefault(wholeNumber(0, 600), {
    group: 'running',
    en: 'How long requests under way may go on after Carte was told to stop, in seconds; Docker waits 10.',
    ru: 'Сколько секунд после сигнала остановки можно завершать начатые запросы; Docker ждёт 10.',
    unset: '8',
    example: '20',
  }),
  NODE_ENV: withDefault(oneOf(['production', 'development', 'test']), {
    group: 'running',
    en: 'Set by `npm start` and `npm run dev`; leave it alone.',
    ru: 'Задаётся командами `npm start` и `npm run dev`; менять не нужно.',
    unset: 'production',
    example: 'production',
  }),
})
