import type { z } from 'zod'

/** The headings under which .env.example and the docs list the settings, in their order. */
export const groups = {
  place: { en: 'Where Carte runs', ru: 'Где работает Carte' },
  database: { en: 'Data', ru: 'Данные' },
  menu: { en: 'The menu', ru: 'Меню' },
  access: { en: 'Secrets and the first administrator', ru: 'Секреты и первый администратор' },
  network: { en: 'Network', ru: 'Сеть' },
  limits: { en: 'Limits', ru: 'Ограничения' },
  mail: { en: 'Mail', ru: 'Почта' },
  messages: { en: 'Telegram and push notifications', ru: 'Telegram и push-уведомления' },
  iiko: { en: 'iiko', ru: 'iiko' },
  payments: { en: 'Payments', ru: 'Оплата' },
  sms: { en: 'SMS', ru: 'СМС' },
  backup: { en: 'Backups', ru: 'Резервные копии' },
  keeping: { en: 'How long things are kept', ru: 'Сколько что хранится' },
  running: { en: 'Running', ru: 'Работа процесса' },
} as const

export type About = {
  group: keyof typeof groups
  /** What the setting does, one line in each language. */
  en: string
  ru: string
  example: string
  /** What is used when the setting is unset, as an operator would type it. */
  unset?: string
  /** What happens without it, where there is no value to show. */
  without?: { en: string; ru: string }
  /** The value must never be printed. */
  secret?: boolean
}

/** What people are told of each setting, by its schema. */
export const about = new Map<z.ZodType, About>()
