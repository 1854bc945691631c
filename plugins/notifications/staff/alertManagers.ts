import { z } from 'zod'

import type { Query } from '@/src/db/menuModel/Query'
import { insertDeliveries } from '@/src/db/outbox/insertDeliveries'
import { lanes } from '@/src/domain/outbox/Delivery'

type Alert = {
  /** What it is about: `sms-budget`. Each manager is told once for each `key`. */
  event: string
  key: string
  title: string
  text: string
}

const manager = z.object({
  id: z.number(),
  email: z.string().nullable(),
  telegram_chat: z.string().nullable(),
})

/**
 * Tells managers and administrators, in the transaction of `query`: in Telegram where they have connected
 * it, else, or when that fails, by email.
 */
export async function alertManagers(
  query: Query,
  { event, key, title, text }: Alert,
): Promise<void> {
  const managers = await query(
    manager,
    `select id, email, telegram_chat from users
     where is_active and (is_superuser or role::text in ('administrator', 'manager'))`,
  )
  const rows = managers.flatMap(({ id, email, telegram_chat: chat }) => {
    const ways = [
      ...(chat ? [{ channel: 'telegram', address: chat, message: telegram(title, text) }] : []),
      ...(email ? [{ channel: 'email', address: email, message: letter(email, title, text) }] : []),
    ].map((way) => ({ ...way, mayRepeat: true }))
    const [first, ...fallback] = ways
    const dedupeKey = `${event}:${key}:${id}`
    return first ? [{ ...first, event, lane: lanes.soon, dedupeKey, fallback }] : []
  })
  if (rows.length > 0) await query(z.unknown(), insertDeliveries, [JSON.stringify(rows)])
}

const telegram = (title: string, text: string) => ({
  method: 'sendMessage',
  text: `${title}\n\n${text}`,
})

const letter = (to: string, subject: string, text: string) => ({ to, subject, html: '', text })
