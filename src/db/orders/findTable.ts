import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { connection } from '../connection'

const rows = z.object({
  rows: z.array(z.object({ code: z.string(), name: z.string(), location_id: z.number() })),
})

/** The table whose QR carries this code and which takes orders; null when there is none. */
export async function findTable(
  req: PayloadRequest,
  code: string,
): Promise<{ code: string; name: string; locationId: number } | null> {
  const db = await connection(req)
  const found = await db.execute(
    sql`select code, name, location_id from tables where code = ${code} and is_active`,
  )
  const [table] = rows.parse(found).rows
  return table ? { code: table.code, name: table.name, locationId: table.location_id } : null
}
