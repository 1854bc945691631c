import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook } from 'payload'

import type { Announcement } from '@/payload-types'
import { audienceOf } from '@/plugins/notifications/announcements/announcementRef'
import { broadcast } from '@/src/db/subscribers/broadcast'
import { inStatement } from '@/src/db/inStatement'
import { transaction } from '@/src/db/transaction'

/** News are of use for this many hours; the quiet of one night is within them. */
const usefulHours = 72

const idOf = (one: number | { id: number }): number => (typeof one === 'number' ? one : one.id)

/** Writes the deliveries of an announcement with its first publication, in the same transaction. */
export const announceOnce: CollectionAfterChangeHook<Announcement> = async ({
  doc,
  req,
  context,
}) => {
  if (context.isFirstPublication !== true || !doc.channels?.length) return doc
  const db = await transaction(req)
  const places = (doc.locations ?? []).map(idOf)
  await db.execute(
    inStatement(broadcast, [
      sql`${doc.id}`,
      sql`${`{${doc.channels.join()}}`}`,
      sql`${doc.topic ? idOf(doc.topic) : null}`,
      sql`${places.length > 0 ? `{${places.join()}}` : null}`,
      sql`${audienceOf(doc.id)}`,
      sql`${usefulHours}`,
    ]),
  )
  return doc
}
