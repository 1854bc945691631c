import { randomBytes } from 'node:crypto'

import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'

import { clientOf } from '../connections/clientOf'
import { keepSecret } from '../secrets/keepSecret'
import { readSecret } from '../secrets/readSecret'

export type Registering = { connection: number; organizationId: string; url: string }

/**
 * Asks iiko to tell of changes at `url`, with a token of ours. The token is kept before iiko knows it,
 * and stays the same when it is done again, so that no event is turned away meanwhile. Throws an
 * IikoError.
 */
export async function registerWebhook(
  payload: Payload,
  { connection, organizationId, url }: Registering,
): Promise<void> {
  const client = await clientOf(payload, connection)
  const known = await readSecret(payload, connection, 'webhook')
  const authToken = known ?? randomBytes(32).toString('base64url')
  if (known === null) {
    const req = await createLocalReq({}, payload)
    await inTransaction(req, () => keepSecret(req, connection, 'webhook', authToken))
  }
  await client.setWebhook({ organizationId, webHooksUri: url, authToken })
  await payload.db.drizzle.execute(
    sql`update iiko_connections set webhook_at = now() where id = ${connection}`,
  )
}
