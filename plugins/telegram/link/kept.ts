import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { z } from 'zod'

const rows = z.object({ rows: z.array(z.object({ value: z.string() })) })

/** What the bot must know in every process and after every start. */
type Kept = 'telegram-bot' | 'telegram-setup'

/** Keeps a word for all processes. */
export async function keep(payload: Payload, name: Kept, value: string): Promise<void> {
  await payload.db.drizzle.execute(sql`
    insert into message_keys (name, value) values (${name}, ${value})
    on conflict (name) do update set value = excluded.value`)
}

/** What was kept last; null while nothing was. */
export async function kept(payload: Payload, name: Kept): Promise<string | null> {
  const found = await payload.db.drizzle.execute(
    sql`select value from message_keys where name = ${name}`,
  )
  return rows.parse(found).rows[0]?.value ?? null
}
