import type { AuthStrategy } from 'payload'

import { ownOrigin } from './ownOrigin'

/**
 * The strategy, but an account that is not active counts as nobody: its sessions and its API key
 * stop at their next request, whatever the request is for.
 */
export function activeOnly(strategy: AuthStrategy): AuthStrategy {
  return {
    ...strategy,
    authenticate: async (args) => {
      const headers = ownOrigin(args.headers, args.req?.method)
      const result = await strategy.authenticate({ ...args, headers })
      if (result.user && result.user.isActive !== true) return { ...result, user: null }
      return result
    },
  }
}
