import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'

import { reviveAddress } from '@/src/db/outbox/reviveAddress'
import { readOrder } from '@/src/db/orders/readOrder'
import { transaction } from '@/src/db/transaction'
import { orderNews } from '@/src/domain/bot/orders/orderNews'
import { orderWords } from '@/src/domain/bot/orders/orderWords'

import type { Chat } from '../bot/Chat'

const rows = z.object({ rows: z.array(z.object({ id: z.number() })) })

/**
 * Ties the chat to the order whose page's link was opened: its changes come here from now on. Whoever has
 * the token may see the order anyway. It subscribes to nothing else.
 */
export async function followOrder(
  { id: chat, language, req, say }: Chat,
  token: string,
): Promise<void> {
  const db = await transaction(req)
  const known = rows.parse(await db.execute(sql`select id from orders where token = ${token}`))
  const [row] = known.rows
  const found = row ? await readOrder(req, row.id) : null
  const words = orderWords(language)
  if (!row || !found) return say({ method: 'sendMessage', text: words.unknownOrder })
  await db.execute(sql`
    insert into telegram_order_chats (chat, order_id, language) values (${chat}, ${row.id}, ${language})
    on conflict (chat, order_id) do update set language = excluded.language`)
  await reviveAddress(req, 'telegram', chat)
  const text = `${orderNews(found.order, language)}\n\n${words.follow}`
  say({ method: 'sendMessage', text, parse_mode: 'HTML' })
}
