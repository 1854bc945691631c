import { createHash, timingSafeEqual } from 'node:crypto'

import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { z } from 'zod'

import { openSecret } from '@/src/secrets/openSecret'

import { secretName } from '../secrets/keepSecret'

const kept = z.object({
  rows: z.array(z.object({ id: z.number(), organization_id: z.string(), sealed: z.string() })),
})

const digest = (text: string) => createHash('sha256').update(text).digest()

export type Teller = { connection: number; organizationId: string }

/**
 * The active connection whose token this is; null when it is nobody's. The token is the only proof that
 * iiko speaks: it is compared in constant time, with all there are.
 */
export async function whoTells(payload: Payload, authorization: string): Promise<Teller | null> {
  const given = digest(authorization.replace(/^Bearer\s+/i, ''))
  const { rows } = kept.parse(
    await payload.db.drizzle.execute(sql`
      select id, organization_id, sealed from iiko_secrets
      join iiko_connections on id = connection_id
      where kind = 'webhook' and is_active`),
  )
  let teller: Teller | null = null
  for (const { id, organization_id: organizationId, sealed } of rows) {
    const token = openSecret(payload.secret, 'iiko', secretName(id, 'webhook'), sealed)
    if (token !== null && timingSafeEqual(digest(token), given)) {
      teller = { connection: id, organizationId }
    }
  }
  return teller
}
