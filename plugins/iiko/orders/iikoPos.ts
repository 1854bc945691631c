import { openQuery } from '@/src/db/menuModel/openQuery'
import type { Pos } from '@/src/orders/ports'

import { cancel } from './cancel'
import { follow } from './follow'
import { handOver } from './handOver'
import { servingConnection } from './servingConnection'

/** iiko as the point of sale of the restaurants that are tied to its terminal groups. */
export const iikoPos: Pos = {
  name: 'iiko',
  serves: async ({ payload }, location) =>
    (await servingConnection(openQuery(payload.db.pool), location)) !== null,
  handOver,
  cancel,
  follow,
}
