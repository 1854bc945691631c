import type { ConnectionHealth } from './readHealth'

/** So often in a row in vain, and it is no hiccup any more. */
const tolerated = 3
/** Stop-lists are compared every five minutes at the latest. */
const stale = 20 * 60

/** Whether somebody should look at a connection. */
export function isTroubled({ failed_orders, failures, stops_ago }: ConnectionHealth): boolean {
  return failures >= tolerated || failed_orders > 0 || (stops_ago ?? 0) > stale
}
