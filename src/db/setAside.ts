import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { transaction } from './transaction'

/** Collections whose documents may have an open draft over what is published. */
export const drafted = {
  'menu-items': 'menu_items',
  'modifier-groups': 'modifier_groups',
  menus: 'menus',
  'price-schedules': 'price_schedules',
} as const

export type Drafted = keyof typeof drafted

export function isDrafted(collection: string): collection is Drafted {
  return collection in drafted
}

const latest = z.array(
  z.object({ id: z.number(), status: z.enum(['draft', 'published']).nullable() }),
)

/**
 * `takePublished` for any collection with drafts: locks a published document and takes the mark
 * `latest` off its versions, so that an update builds on what is published. Undefined when it is
 * not published.
 */
export async function setAside(
  req: PayloadRequest,
  collection: Drafted,
  id: number,
): Promise<{ draftId: number | undefined } | undefined> {
  const db = await transaction(req)
  const table = sql.identifier(drafted[collection])
  const versions = sql.identifier(`_${drafted[collection]}_v`)
  const { rows: published } = await db.execute(sql`
    select id from ${table}
    where id = ${id} and _status = 'published' and deleted_at is null
    for update
  `)
  if (published.length === 0) return undefined
  const { rows } = await db.execute(sql`
    with newest_first as (
      select id, version__status as status from ${versions}
      where parent_id = ${id} and latest
      order by updated_at desc
    ), unmarked as (
      update ${versions} set latest = false where id in (select id from newest_first)
    )
    select id, status from newest_first
  `)
  const [newest] = latest.parse(rows)
  return { draftId: newest?.status === 'draft' ? newest.id : undefined }
}

/** `layBackDraft` for any collection with drafts. */
export async function layBack(
  req: PayloadRequest,
  collection: Drafted,
  draftId: number,
): Promise<void> {
  const db = await transaction(req)
  const versions = sql.identifier(`_${drafted[collection]}_v`)
  await db.execute(sql`
    update ${versions} version
    set latest = version.id = ${draftId},
      updated_at = case
        when version.id = ${draftId} then (
          select max(other.updated_at) + interval '1 millisecond'
          from ${versions} other where other.parent_id = version.parent_id
        )
        else version.updated_at
      end
    where version.parent_id = (select parent_id from ${versions} where id = ${draftId})
      and (version.latest or version.id = ${draftId})
  `)
}
