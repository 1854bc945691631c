import { z } from 'zod'

import type { Query } from './Query'
import { type Kind, kinds, type Touches } from './Touches'

const touch = z.object({ kind: z.enum(kinds), id: z.number() })

/**
 * What changed after revision `since`; null when that is no longer known, because old changes were
 * removed, and when it is so much that reading everything costs less.
 */
export async function readTouches(query: Query, since: number): Promise<Touches | null> {
  const [oldest] = await query(
    z.object({ known: z.boolean() }),
    `select coalesce((select min(revision) from menu_changes) <= $1 + 1,
                     (select revision from menu_revision) = $1) as known`,
    [since],
  )
  if (!oldest?.known) return null
  const rows = await query(
    touch,
    `select distinct kind, menu_touches.id
     from menu_touches join menu_changes on menu_changes.id = change
     where revision > $1 limit 20001`,
    [since],
  )
  if (rows.length > 20_000) return null
  const touches = new Map<Kind, Set<number>>()
  for (const { kind, id } of rows) touches.set(kind, (touches.get(kind) ?? new Set()).add(id))
  return touches
}
