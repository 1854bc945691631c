import type { Query } from '@/src/db/menuModel/Query'
import type { Claimed } from '@/src/db/outbox/claimed'
import { lanes } from '@/src/domain/outbox/Delivery'

import { alertManagers } from './notify/alertManagers'

const hour = 60 * 60 * 1_000

const ways = {
  telegram: { ru: 'в Telegram', en: 'by Telegram' },
  email: { ru: 'по почте', en: 'by email' },
  sms: { ru: 'по СМС', en: 'by SMS' },
  push: { ru: 'push-уведомлениями', en: 'by push notices' },
  printer: { ru: 'на принтер', en: 'to a printer' },
} as const

/**
 * Tells managers that a message somebody waits for was given up, with no other way left; once an hour
 * for each channel. Of what goes to many, its own page tells; of a word to staff itself, nobody.
 */
export async function tellGivenUp(
  query: Query,
  { channel, event, fallback, lane }: Pick<Claimed, 'channel' | 'event' | 'fallback' | 'lane'>,
  reason: string,
): Promise<void> {
  const hasOther = Array.isArray(fallback) && fallback.length > 0
  if (hasOther || lane >= lanes.bulk || event.startsWith('staff.')) return
  const { ru, en } = ways[channel]
  await alertManagers(query, {
    title: { ru: `Сообщения не уходят ${ru}`, en: `Messages do not leave ${en}` },
    text: {
      ru: `Ответ: ${reason}. Исправьте причину и отправьте заново со страницы «Отправления».`,
      en: `The answer: ${reason}. Put it right, then send them again from “Deliveries”.`,
    },
    url: '/admin/collections/deliveries',
    once: `given-up:${channel}:${Math.floor(Date.now() / hour)}`,
  })
}
