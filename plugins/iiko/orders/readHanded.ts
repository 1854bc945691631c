import { z } from 'zod'

import type { Query } from '@/src/db/menuModel/Query'

import { handed, handedColumns } from './handed'

const ours = handed.extend({ organization_id: z.string() })

export type OurOrder = z.infer<typeof ours>

/** What we know of an order at iiko; null when it is none of ours. */
export async function readHanded(query: Query, externalId: string): Promise<OurOrder | null> {
  const [row] = await query(
    ours,
    `select ${handedColumns}, organization_id from iiko_orders
     join iiko_connections connection on connection.id = connection_id where iiko_id = $1`,
    [externalId.toLowerCase()],
  )
  return row ?? null
}
