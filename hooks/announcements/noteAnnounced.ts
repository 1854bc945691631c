import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeChangeHook } from 'payload'
import { z } from 'zod'

import type { Announcement } from '@/payload-types'
import { transaction } from '@/src/db/transaction'

const rows = z.object({ rows: z.array(z.object({ announced_at: z.unknown() })) })

/**
 * Whether this is the first publication, under a lock of the row: two who publish at once announce once.
 * `announceOnce` sends what is noted here.
 */
export const noteAnnounced: CollectionBeforeChangeHook<Announcement> = async ({
  data,
  originalDoc,
  operation,
  req,
  context,
}) => {
  context.isFirstPublication = false
  if (data._status !== 'published') return data
  if (operation === 'update' && originalDoc && (await wasAnnounced(req, originalDoc.id)))
    return data
  context.isFirstPublication = true
  return { ...data, announcedAt: new Date().toISOString() }
}

async function wasAnnounced(req: Parameters<typeof transaction>[0], id: number): Promise<boolean> {
  const db = await transaction(req)
  const found = rows.parse(
    await db.execute(sql`select announced_at from announcements where id = ${id} for update`),
  )
  return found.rows.some(({ announced_at }) => announced_at !== null)
}
