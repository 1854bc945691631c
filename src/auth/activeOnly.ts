import type { AuthStrategy } from 'payload'
import { z } from 'zod'

import { noteUnknown } from './noteUnknown'
import { ownOrigin } from './ownOrigin'
import { tellingFailures } from './tellingFailures'

const noSuchAccount = z.object({ status: z.literal(404) })

/**
 * The strategy, but an account that is not active counts as nobody: its sessions and its API key
 * stop at their next request, whatever the request is for. Whoever cannot be looked up, since Postgres does not
 * answer, is noted: the strategies of Payload take them for nobody.
 */
export function activeOnly(strategy: AuthStrategy): AuthStrategy {
  return {
    ...strategy,
    authenticate: async (args) => {
      const headers = ownOrigin(args.headers, args.req?.method)
      const payload = tellingFailures(args.payload, (error) => {
        if (args.req && !noSuchAccount.safeParse(error).success) noteUnknown(args.req)
      })
      const result = await strategy.authenticate({ ...args, headers, payload })
      if (result.user && result.user.isActive !== true) return { ...result, user: null }
      return result
    },
  }
}
