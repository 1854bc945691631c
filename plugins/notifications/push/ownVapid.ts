import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { z } from 'zod'

import { settings } from '@/src/settings'

import type { Vapid } from './checkVapid'
import { makeVapidKeys } from './makeVapidKeys'

const rows = z.object({ rows: z.array(z.object({ value: z.string() })) })
const keys = z.object({ publicKey: z.string(), privateKey: z.string() })

/**
 * The keys by which push services know this house: made once for all processes and kept in the
 * database, encrypted. Browsers subscribe to the public one; with new keys they would all be lost.
 */
export async function ownVapid(payload: Payload): Promise<Vapid> {
  const db = payload.db.drizzle
  const read = async () =>
    rows.parse(await db.execute(sql`select value from message_keys where name = 'vapid'`)).rows[0]
  if (!(await read())) {
    const made = payload.encrypt(JSON.stringify(makeVapidKeys()))
    await db.execute(
      sql`insert into message_keys (name, value) values ('vapid', ${made}) on conflict do nothing`,
    )
  }
  const kept = await read()
  if (!kept) throw new Error('The VAPID keys were not kept.')
  return { ...keys.parse(JSON.parse(payload.decrypt(kept.value))), subject: subjectOf() }
}

/** Whom a push service would write to (RFC 8292, 2.1). */
function subjectOf(): string {
  const { EMAIL_FROM, PUBLIC_URL } = settings()
  if (EMAIL_FROM) return `mailto:${EMAIL_FROM}`
  return PUBLIC_URL?.startsWith('https:') ? PUBLIC_URL : 'mailto:carte@example.org'
}
