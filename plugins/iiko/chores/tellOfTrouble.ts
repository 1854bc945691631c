import type { Query } from '@/src/db/menuModel/Query'
import type { Text } from '@/src/i18n/language'
import { alertManagers } from '@/src/outbox/notify/alertManagers'

/** Tells managers, once a day and connection, that iiko cannot be worked with, and why. */
export async function tellOfTrouble(query: Query, connection: number, reason: Text): Promise<void> {
  const day = new Date().toISOString().slice(0, 10)
  await alertManagers(query, {
    title: { ru: 'iiko не отвечает', en: 'iiko does not answer' },
    text: {
      ru: `${reason.ru} Стоп-листы и заказы ждут. Проверьте подключение.`,
      en: `${reason.en} Stop-lists and orders wait. Look at the connection.`,
    },
    url: `/admin/collections/iiko-connections/${connection}`,
    once: `sync:${connection}:chores:${day}`,
  })
}
