import type { ConnectionHealth } from './readHealth'
import type { KeyHealth } from './readKeyHealth'

/** So often in a row in vain, and it is no hiccup any more. */
const tolerated = 3
/** Stop-lists are compared every five minutes at the latest. */
const stale = 20 * 60

/** Whether somebody should look at a connection. */
export function isTroubled(
  { failed_orders, failures, stops_ago, syncs_in_vain }: ConnectionHealth,
  token: KeyHealth['token'],
): boolean {
  const isFailing = failures >= tolerated || syncs_in_vain >= tolerated
  return isFailing || token === 'refused' || failed_orders > 0 || (stops_ago ?? 0) > stale
}
