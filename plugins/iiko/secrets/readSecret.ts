import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'

import { openSecret } from '@/src/secrets/openSecret'

import type { Ground } from '../Ground'
import { type SecretKind, secretName } from './keepSecret'

const kept = z.object({ rows: z.array(z.object({ sealed: z.string() })) })

/** A secret of a connection; null when there is none, or PAYLOAD_SECRET is another one now. */
export async function readSecret(
  ground: Ground,
  connection: number,
  kind: SecretKind,
): Promise<string | null> {
  const { rows } = kept.parse(
    await ground.db.drizzle.execute(
      sql`select sealed from iiko_secrets where connection_id = ${connection} and kind = ${kind}`,
    ),
  )
  const [row] = rows
  return row ? openSecret(ground.secret, 'iiko', secretName(connection, kind), row.sealed) : null
}
