import type { AuditAction, AuditWay } from '@/src/domain/audit/AuditEntry'

type Names<Key extends string> = Readonly<Record<Key, { ru: string; en: string }>>

export const actionNames: Names<AuditAction> = {
  created: { ru: 'Создано', en: 'Created' },
  changed: { ru: 'Изменено', en: 'Changed' },
  deleted: { ru: 'Удалено', en: 'Deleted' },
  refunded: { ru: 'Возврат денег', en: 'Money given back' },
  synced: { ru: 'Обмен с iiko', en: 'Synced with iiko' },
  erased: { ru: 'Личные данные удалены', en: 'Personal data erased' },
  exported: { ru: 'Личные данные выгружены', en: 'Personal data exported' },
}

export const wayNames: Names<AuditWay> = {
  staff: { ru: 'Сотрудник', en: 'Staff' },
  key: { ru: 'Ключ API', en: 'API key' },
  iiko: { ru: 'iiko', en: 'iiko' },
  provider: { ru: 'Платёжный сервис', en: 'Payment provider' },
  guest: { ru: 'Гость', en: 'Guest' },
  program: { ru: 'Программа Carte', en: 'Carte itself' },
}
