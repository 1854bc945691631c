import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { nameLines } from './audit/nameLines'
import { noteAudit } from './audit/noteAudit'
import { transaction } from './transaction'

const found = z.array(z.object({ was: z.boolean().nullable() }))

type Availability = { id: number; isAvailable: boolean; publishedOnly?: boolean }

/**
 * Puts a dish on sale or stops it, in its row and in its latest version, so that publishing an open
 * draft does not undo it; no other field of the draft is touched. With `publishedOnly` a dish that
 * guests cannot see counts as missing. False when there is no such dish outside the trash.
 */
export async function setAvailability(
  req: PayloadRequest,
  { id, isAvailable, publishedOnly = false }: Availability,
): Promise<boolean> {
  const db = await transaction(req)
  const visible = publishedOnly ? sql`and _status = 'published'` : sql``
  const { rows } = await db.execute(sql`
    update menu_items
    set is_available = ${isAvailable}, updated_at = greatest(now(), updated_at)
    from (
      select id as known, is_available as was from menu_items
      where id = ${id} and deleted_at is null ${visible} for update
    ) old
    where id = known
    returning was
  `)
  const [old] = found.parse(rows)
  if (!old) return false
  const was = old.was ?? false
  if (was !== isAvailable) {
    const [title = ''] = await nameLines(req, [{ dish: id, location: null, size: '' }])
    const changes = [{ field: 'isAvailable', before: was, after: isAvailable }]
    const subject = { subject: 'menu-items', document: String(id), title }
    await noteAudit(req, [{ action: 'changed', ...subject, changes }])
  }
  // A statement of its own: the first may have waited for a save that has made a newer version.
  await db.execute(sql`
    update _menu_items_v
    set version_is_available = ${isAvailable},
      version_updated_at = greatest(now(), version_updated_at),
      updated_at = greatest(now(), updated_at)
    where id = (
      select id from _menu_items_v
      where parent_id = ${id} and latest
      order by updated_at desc
      limit 1
    )
  `)
  return true
}
