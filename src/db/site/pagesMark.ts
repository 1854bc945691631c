import { z } from 'zod'

import type { Query } from '../menuModel/Query'

/** Another one as soon as anything of the pages that staff have put together has changed, their photos included. */
export async function pagesMark(query: Query): Promise<string> {
  const [found] = await query(
    z.object({ mark: z.string() }),
    `select concat_ws(' ', count(*), max(updated_at), max(id), string_agg(_order, ',' order by id),
       (select max(updated_at) from media)) as mark
     from pages where _status = 'published' and deleted_at is null`,
  )
  return found?.mark ?? ''
}
