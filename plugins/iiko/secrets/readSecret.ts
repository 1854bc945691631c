import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { z } from 'zod'

import { openSecret } from '@/src/secrets/openSecret'

import { type SecretKind, secretName } from './keepSecret'

const kept = z.object({ rows: z.array(z.object({ sealed: z.string() })) })

/** A secret of a connection; null when there is none, or PAYLOAD_SECRET is another one now. */
export async function readSecret(
  payload: Payload,
  connection: number,
  kind: SecretKind,
): Promise<string | null> {
  const { rows } = kept.parse(
    await payload.db.drizzle.execute(
      sql`select sealed from iiko_secrets where connection_id = ${connection} and kind = ${kind}`,
    ),
  )
  const [row] = rows
  return row ? openSecret(payload.secret, 'iiko', secretName(connection, kind), row.sealed) : null
}
