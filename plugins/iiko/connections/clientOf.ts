import { z } from 'zod'

import type { Credentials } from '../client/Credentials'
import { clientFor } from '../client/clientFor'
import { environmentCredentials } from '../client/environmentCredentials'
import type { IikoClient } from '../client/openIiko'
import type { Ground } from '../Ground'
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
export async function clientOf(ground: Ground, connection: number): Promise<IikoClient> {
  const own = environmentCredentials()
  if (own) return clientFor(ground, own)
  const kept = await readSecret(ground, connection, 'key')
  if (kept === null) {
    const facts = { method: '/api/1/access_token', correlationId: null }
    throw new IikoSignInRefused('the key is not kept, or PAYLOAD_SECRET has changed since.', facts)
  }
  return clientFor(ground, credentials.parse(JSON.parse(kept)))
}
