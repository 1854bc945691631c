import { z } from 'zod'

import { clientFor } from '@/plugins/iiko/client/clientFor'
import { environmentCredentials } from '@/plugins/iiko/client/environmentCredentials'
import { examineKey } from '@/plugins/iiko/connect/examineKey'
import { clientOf } from '@/plugins/iiko/connections/clientOf'
import { administratorsOnly } from '@/src/access/administratorsOnly'
import { Problem } from '@/src/errors'

import { defineCall } from '../v1/call/defineCall'
import { givenKey } from './givenKey'
import { toIikoProblem } from './toIikoProblem'

/**
 * `POST /api/iiko/examine`: what a key opens, or what is wrong with it, in words. The key of the body,
 * of a connection, or of the environment, which wins.
 */
export const { endpoint: examine } = defineCall({
  name: 'examineIikoKey',
  method: 'post',
  path: '/iiko/examine',
  tag: 'iiko',
  summary: 'What a key of iiko opens',
  access: { allows: administratorsOnly, means: 'Administrators.' },
  asks: {
    body: z.object({ key: givenKey.optional(), connection: z.number().int().min(1).optional() }),
  },
  answers: { status: 200, description: 'Organisations, menus and rights.' },
  handle: async ({ body: { connection, key }, req: { payload } }) => {
    const credentials = environmentCredentials() ?? key
    if (!credentials && connection === undefined) {
      throw new Problem('invalid', {
        detail: { ru: 'Вставьте ключ API из iikoWeb.', en: 'Paste the API key from iikoWeb.' },
      })
    }
    try {
      const client = credentials
        ? clientFor(payload, credentials)
        : await clientOf(payload, connection ?? 0)
      return {
        body: await examineKey(client),
        headers: { 'Cache-Control': 'no-store' },
      }
    } catch (error) {
      throw toIikoProblem(error)
    }
  },
})
