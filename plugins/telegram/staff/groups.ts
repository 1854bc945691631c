import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { Query } from '@/src/db/menuModel/Query'
import { worksAt } from '@/src/db/staff/worksAt'
import { transaction } from '@/src/db/transaction'

import { hashOf } from '../link/linkCode'

const group = z.object({ chat: z.string(), location_id: z.number(), title: z.string() })
const groups = z.object({ rows: z.array(group) })
const changed = z.object({ rows: z.array(z.object({ location_id: z.number() })) })

export type StaffGroup = z.infer<typeof group>

/** The groups of a restaurant's staff; those of all are few, and read by one statement for whoever asks at once. */
export async function groupsAt(query: Query, locationId: number): Promise<StaffGroup[]> {
  const all = await query(group, 'select chat, location_id, title from telegram_groups')
  return all.filter(({ location_id }) => location_id === locationId)
}

/** The restaurant of a group. */
export async function findGroups(
  req: PayloadRequest,
  { chat }: { chat: string },
): Promise<StaffGroup[]> {
  const db = await transaction(req)
  const found = await db.execute(
    sql`select chat, location_id, title from telegram_groups where chat = ${chat}`,
  )
  return groups.parse(found).rows
}

/**
 * Ties a group to the restaurant for which the code was made, if it is not used, too old, or made by
 * somebody who has lost the right. Returns the restaurant; null when the code does not count.
 */
export async function bindGroup(
  req: PayloadRequest,
  { chat, title }: { chat: string; title: string },
  code: string,
): Promise<number | null> {
  if (!/^\w{6,20}$/.test(code)) return null
  const db = await transaction(req)
  const done = await db.execute(sql`
    with used as (
      delete from telegram_codes where code_hash = ${hashOf(code)} and location_id is not null
      returning user_id, location_id, expires_at
    )
    insert into telegram_groups (chat, location_id, title, bound_by)
    select ${chat}, used.location_id, ${title}, users.id from used join users on users.id = used.user_id
    where used.expires_at > now() and users.is_active
      and (users.is_superuser or users.role::text in ('administrator', 'manager'))
      and ${worksAt(sql`used.location_id`)}
    on conflict (chat) do update set location_id = excluded.location_id, title = excluded.title,
      bound_by = excluded.bound_by, at = now()
    returning location_id`)
  return changed.parse(done).rows[0]?.location_id ?? null
}

/** The group is no longer one of staff. */
export async function dropGroup(req: PayloadRequest, chat: string): Promise<void> {
  const db = await transaction(req)
  await db.execute(sql`delete from telegram_groups where chat = ${chat}`)
}

/** The group became a supergroup, which has another number (Bot API, `migrate_to_chat_id`). */
export async function moveGroup(req: PayloadRequest, from: string, to: string): Promise<void> {
  const db = await transaction(req)
  await db.execute(sql`
    with old as (delete from telegram_groups where chat = ${from} returning *)
    insert into telegram_groups (chat, location_id, title, bound_by, at)
    select ${to}, location_id, title, bound_by, at from old
    on conflict (chat) do nothing`)
}
