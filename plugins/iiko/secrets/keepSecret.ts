import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

import { transaction } from '@/src/db/transaction'
import { sealSecret } from '@/src/secrets/sealSecret'

/** What is kept of a connection, encrypted: the key, and the token by which iiko's webhooks are known. */
export type SecretKind = 'key' | 'webhook'

export const secretName = (connection: number, kind: SecretKind) => `${kind}:${connection}`

/** Keeps a secret of a connection in the transaction of `req`, in place of the last one. */
export async function keepSecret(
  req: PayloadRequest,
  connection: number,
  kind: SecretKind,
  value: string,
): Promise<void> {
  const sealed = sealSecret(req.payload.secret, 'iiko', secretName(connection, kind), value)
  const db = await transaction(req)
  await db.execute(sql`
    insert into iiko_secrets (connection_id, kind, sealed) values (${connection}, ${kind}, ${sealed})
    on conflict (connection_id, kind) do update set sealed = excluded.sealed, kept_at = now()`)
}
