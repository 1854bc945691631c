import { z } from 'zod'

import type { Query } from '../menuModel/Query'

/**
 * Has the next dish get this number. The counter is shared and knows no transaction: whoever calls this has to hold everybody
 * else off, look what number came, and call `resetIds` at the end.
 */
export async function nextIdOf(query: Query, id: number): Promise<void> {
  await query(
    z.unknown(),
    `select setval(pg_get_serial_sequence('menu_items', 'id'), $1::bigint, false)`,
    [id],
  )
}

/** The counter of dishes goes on after the largest number that there is. */
export async function resetIds(query: Query): Promise<void> {
  await query(
    z.unknown(),
    `select setval(pg_get_serial_sequence('menu_items', 'id'),
       greatest((select coalesce(max(id), 0) from menu_items), 1),
       exists (select from menu_items))`,
  )
}
