import { z } from 'zod'

import type { Query } from './menuModel/Query'

/** The collections whose form makes a draft as soon as it is opened (autosave), and where their drafts are called by a name. */
const shelves = [
  { collection: 'menu-items', table: 'menu_items', name: 'name' },
  { collection: 'pages', table: 'pages', name: 'name' },
  { collection: 'announcements', table: 'announcements', name: 'title' },
] as const

export type BlankDraft = { collection: (typeof shelves)[number]['collection']; id: number }

/** At most `batch` drafts that were opened a day ago or earlier, and that nobody has written a word into since. */
export async function blankDrafts(query: Query, batch: number): Promise<BlankDraft[]> {
  const found: BlankDraft[] = []
  for (const { collection, name, table } of shelves) {
    const rows = await query(
      z.object({ id: z.number() }),
      `select id from ${table} own
       where _status = 'draft' and deleted_at is null and created_at < now() - interval '1 day'
         and not exists (select from ${table}_locales l where l._parent_id = own.id and l.${name} is not null)
         and 1 = (select count(*) from _${table}_v v where v.parent_id = own.id)
         and not exists (select from _${table}_v v where v.parent_id = own.id and v.autosave)
       order by id limit $1`,
      [batch - found.length],
    )
    found.push(...rows.map(({ id }) => ({ collection, id })))
  }
  return found
}
