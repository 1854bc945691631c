import { oneOf, url, wholeNumber } from './kinds'
import { optional, withDefault } from './setting'

/** Settings of how the work is spread over processes, and how they reach Postgres (docs/operators/scaling.md). */
export const processSettings = {
  ROLE: withDefault(oneOf(['all', 'web', 'worker']), {
    group: 'running',
    en: 'What this Carte does: web answers requests, worker sends messages, syncs and does what is scheduled, all does both. Apart they need DATABASE_URL.',
    ru: 'Что делает эта Carte: web отвечает на запросы, worker отправляет сообщения, сверяется с iiko и делает всё по расписанию, all — и то и другое. Порознь нужна DATABASE_URL.',
    unset: 'all',
    example: 'web',
  }),
  WEB_CONCURRENCY: withDefault(wholeNumber(1, 64), {
    group: 'running',
    en: 'How many processes answer requests on this machine, on one port; one for each processor at most.',
    ru: 'Сколько процессов отвечают на запросы на этой машине, на одном порту; не больше, чем процессоров.',
    unset: '1',
    example: '4',
  }),
} as const

export const connectionSettings = {
  DIRECT_DATABASE_URL: optional(url(['postgres:', 'postgresql:']), {
    group: 'database',
    en: 'The same database without the pooler, where DATABASE_URL names PgBouncer in transaction mode: for what a connection has to be kept for.',
    ru: 'Та же база в обход пулера, если DATABASE_URL ведёт в PgBouncer в режиме транзакций: для того, ради чего соединение нужно держать.',
    without: {
      en: 'DATABASE_URL reaches Postgres itself',
      ru: 'DATABASE_URL ведёт прямо в Postgres',
    },
    example: 'postgres://carte:password@db.example.org:5432/carte',
    secret: true,
  }),
  DATABASE_REPLICA_URL: optional(url(['postgres:', 'postgresql:']), {
    group: 'database',
    en: 'A streaming replica of the database, for what anybody may read and what may be some seconds old; without it or behind, the primary is read.',
    ru: 'Потоковая реплика базы — для того, что читает кто угодно и что может отстать на секунды; пока её нет или она отстала, читается основная.',
    without: { en: 'everything is read from DATABASE_URL', ru: 'всё читается из DATABASE_URL' },
    example: 'postgres://carte:password@replica.example.org:5432/carte',
    secret: true,
  }),
  DATABASE_PREPARED: withDefault(oneOf(['auto', 'yes', 'no']), {
    group: 'database',
    en: 'Whether connections keep prepared statements: auto: not with DIRECT_DATABASE_URL; yes: PgBouncer 1.21 or later keeps them (max_prepared_statements).',
    ru: 'Хранить ли в соединениях подготовленные запросы: auto — если нет DIRECT_DATABASE_URL; yes — их хранит PgBouncer 1.21 или новее (max_prepared_statements).',
    unset: 'auto',
    example: 'yes',
  }),
} as const
