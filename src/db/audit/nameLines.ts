import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { sessionQuery } from '../menuModel/sessionQuery'

type Line = { dish: number | null; location: number | null; size: string }

/** What lines of stop-lists and prices are about, in words: the dish, its size, the restaurant. */
export async function nameLines(req: PayloadRequest, lines: readonly Line[]): Promise<string[]> {
  const query = await sessionQuery(req)
  const rows = await query(
    z.object({ name: z.string() }),
    `select concat_ws(' · ',
       (select name from menu_items_locales where _parent_id = dish and name is not null
        order by _locale = 'ru' desc limit 1),
       nullif(size, ''),
       (select name from locations_locales where _parent_id = location and name is not null
        order by _locale = 'ru' desc limit 1)) as name
     from json_to_recordset($1::json) as line (place int, dish int, location int, size text)
     order by place`,
    [JSON.stringify(lines.map((line, place) => ({ ...line, place })))],
  )
  return rows.map(({ name }) => name)
}
