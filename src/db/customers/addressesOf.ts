import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { connection } from '../connection'

/** Written by `keepAddress` alone, from `OrderAddress`. */
const address = z.object({
  line: z.string(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  flat: z.string(),
  entrance: z.string(),
  floor: z.string(),
  intercom: z.string(),
  comment: z.string(),
})
const rows = z.object({ rows: z.array(z.object({ id: z.number(), address })) })

export type KeptAddress = z.infer<typeof address> & { id: number }

/** Where a customer has had orders brought, the latest first. */
export async function addressesOf(req: PayloadRequest, customerId: number): Promise<KeptAddress[]> {
  const db = await connection(req)
  const found = await db.execute(sql`
    select id, address from customer_addresses where customer_id = ${customerId}
    order by used_at desc, id desc`)
  return rows.parse(found).rows.map(({ id, address }) => ({ id, ...address }))
}
