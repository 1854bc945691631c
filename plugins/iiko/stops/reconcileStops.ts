import type { Payload } from 'payload'
import { z } from 'zod'

import { inClient } from '@/src/db/inClient'
import { openQuery } from '@/src/db/menuModel/openQuery'
import { stopLines } from '@/src/domain/iiko/stops/stopLines'

import { clientOf } from '../connections/clientOf'
import { putIikoStops } from './putIikoStops'
import { readKnown } from './readKnown'

const tied = z.object({
  organization_id: z.string(),
  terminal_group_id: z.string(),
  location_id: z.number(),
})

export type Reconciled = {
  /** Lines that were written or taken off. */
  changed: number
  /** Products and sizes on iiko's list that we do not have. */
  unknown: number
}

/**
 * Brings the stop-lists of a connection's restaurants to what iiko says now, all of them in one
 * transaction. The whole list is asked for, so that what was missed before does not matter. Throws an
 * IikoError.
 */
export async function reconcileStops(payload: Payload, connection: number): Promise<Reconciled> {
  const { pool } = payload.db
  const query = openQuery(pool)
  const groups = await query(
    tied,
    `select connection.organization_id, tied.terminal_group_id, tied.location_id
     from iiko_connections connection
     join iiko_connections_terminal_groups tied on tied._parent_id = connection.id
     where connection.id = $1 and tied.location_id is not null`,
    [connection],
  )
  const [first] = groups
  if (!first) return { changed: 0, unknown: 0 }
  const client = await clientOf(payload, connection)
  const lists = await client.stopLists(
    [first.organization_id],
    groups.map((group) => group.terminal_group_id),
  )
  const products = lists.flatMap(({ items }) => items.map(({ productId }) => productId))
  const known = await readKnown(query, products)
  const locations = new Set(groups.map(({ location_id }) => location_id))
  let unknown = 0
  const changed = await inClient(pool, async (transaction) => {
    let total = 0
    for (const location of locations) {
      const own = groups.filter(({ location_id }) => location_id === location)
      const ids = new Set(own.map(({ terminal_group_id }) => terminal_group_id.toLowerCase()))
      const balances = lists
        .filter((list) => ids.has(list.terminalGroupId))
        .flatMap(({ items }) => items)
      const read = stopLines(balances, known)
      unknown += read.unknown.length
      total += await putIikoStops(transaction, location, read.lines)
    }
    return total
  })
  if (unknown > 0) {
    payload.logger.info(
      { connection, unknown },
      'On iiko’s stop-list are products that Carte does not have',
    )
  }
  return { changed, unknown }
}
