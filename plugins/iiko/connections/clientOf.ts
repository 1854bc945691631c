import type { Payload } from 'payload'
import { z } from 'zod'

import type { Credentials } from '../client/Credentials'
import { clientFor } from '../client/clientFor'
import { environmentCredentials } from '../client/environmentCredentials'
import type { IikoClient } from '../client/openIiko'
import { IikoSignInRefused } from '../errors/IikoSignInRefused'
import { readSecret } from '../secrets/readSecret'

const credentials = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('login'), apiLogin: z.string() }),
  z.object({
    kind: z.literal('application'),
    appId: z.string(),
    clientSecret: z.string(),
    apiKey: z.string(),
  }),
]) satisfies z.ZodType<Credentials>

/**
 * The client of a connection, with the key of the environment where there is one. Throws
 * IikoSignInRefused when there is no key that could be read.
 */
export async function clientOf(payload: Payload, connection: number): Promise<IikoClient> {
  const own = environmentCredentials()
  if (own) return clientFor(payload, own)
  const kept = await readSecret(payload, connection, 'key')
  if (kept === null) {
    const facts = { method: '/api/1/access_token', correlationId: null }
    throw new IikoSignInRefused('the key is not kept, or PAYLOAD_SECRET has changed since.', facts)
  }
  return clientFor(payload, credentials.parse(JSON.parse(kept)))
}
