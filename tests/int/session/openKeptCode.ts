import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { z } from 'zod'

const sealed = z.object({
  rows: z.array(z.object({ message: z.object({ sealedCode: z.string() }) })),
})

/** The code that lies in the outbox for an address. */
export async function openKeptCode(payload: Payload, address: string): Promise<string> {
  const found = await payload.db.drizzle.execute(
    sql`select message from deliveries where address = ${address} order by id desc limit 1`,
  )
  const [row] = sealed.parse(found).rows
  return payload.decrypt(row?.message.sealedCode ?? '')
}
