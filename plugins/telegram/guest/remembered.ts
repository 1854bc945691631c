import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { transaction } from '@/src/db/transaction'
import { channels } from '@/src/domain/menu/model/Channel'

const row = z.object({
  location_id: z.number().nullable(),
  channel: z.enum(channels).nullable().catch(null),
  words: z.string().nullable(),
})
const rows = z.object({ rows: z.array(row) })

/** What a chat looked at last: its restaurant, way of ordering, and words that it looked for. */
export type Remembered = z.infer<typeof row>

/** What is remembered of a chat; nothing of a new one. */
export async function readRemembered(req: PayloadRequest, chat: string): Promise<Remembered> {
  const db = await transaction(req)
  const found = await db.execute(
    sql`select location_id, channel, words from telegram_chats where chat = ${chat}`,
  )
  return rows.parse(found).rows[0] ?? { location_id: null, channel: null, words: null }
}

/** Remembers what is said here of a chat; the rest stays. A restaurant that is gone is not remembered. */
export async function remember(
  req: PayloadRequest,
  chat: string,
  { channel, location, words }: { location?: number; channel?: string; words?: string },
): Promise<void> {
  const db = await transaction(req)
  await db.execute(sql`
    insert into telegram_chats (chat, location_id, channel, words)
    values (${chat}, (select id from locations where id = ${location ?? null}),
      ${channel ?? null}, ${words ?? null})
    on conflict (chat) do update set
      location_id = coalesce(excluded.location_id, telegram_chats.location_id),
      channel = coalesce(excluded.channel, telegram_chats.channel),
      words = coalesce(excluded.words, telegram_chats.words), at = now()`)
}
