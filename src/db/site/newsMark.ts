import { z } from 'zod'

import type { Query } from '../menuModel/Query'

/** Another one as soon as anything of the announcements that the site shows has changed, their photos included. */
export async function newsMark(query: Query): Promise<string> {
  const [found] = await query(
    z.object({ mark: z.string() }),
    `select concat_ws(' ', count(*), max(a.updated_at), max(m.updated_at), max(a.id)) as mark
     from announcements a left join media m on m.id = a.photo_id
     where a._status = 'published' and a.deleted_at is null`,
  )
  return found?.mark ?? ''
}
