import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { z } from 'zod'

const rows = z.object({ rows: z.array(z.object({ value: z.string() })) })

/** Keeps the bot's name, which its links need, for all processes. */
export async function keepBotName(payload: Payload, name: string): Promise<void> {
  await payload.db.drizzle.execute(sql`
    insert into message_keys (name, value) values ('telegram-bot', ${name})
    on conflict (name) do update set value = excluded.value`)
}

/** The bot's name without @; null while there is no bot. */
export async function botName(payload: Payload): Promise<string | null> {
  const found = await payload.db.drizzle.execute(
    sql`select value from message_keys where name = 'telegram-bot'`,
  )
  return rows.parse(found).rows[0]?.value ?? null
}
