import { z } from 'zod'

import type { Query } from '../menuModel/Query'

/** Whether nobody has made anything in the database yet. */
export async function isEmpty(query: Query): Promise<boolean> {
  const [first] = await query(
    z.unknown(),
    `select 1 from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'S') limit 1`,
  )
  return first === undefined
}
