import { z } from 'zod'

import type { Credentials } from '@/plugins/iiko/client/Credentials'

const word = z.string().trim().min(1).max(500)

/** A key as the connect page sends it; it is in no answer and in no log line. */
export const givenKey = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('login'), apiLogin: word }),
  z.object({
    kind: z.literal('application'),
    appId: z.guid(),
    clientSecret: word,
    apiKey: word,
  }),
]) satisfies z.ZodType<Credentials>
