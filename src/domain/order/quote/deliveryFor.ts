import type { Cart } from './Cart'
import type { DeliveryZone } from './DeliveryZone'
import { isWithin } from './isWithin'
import type { CartProblem } from './QuoteProblem'

/**
 * The zone that a cart is delivered to: the first in staff's order that holds the point. Null without a
 * problem where there are no zones, or nothing is delivered.
 */
export function deliveryFor(
  { mode, point }: Pick<Cart, 'mode' | 'point'>,
  zones: readonly DeliveryZone[],
): { zone: DeliveryZone | null; problem: CartProblem | null } {
  if (mode !== 'delivery' || zones.length === 0) return { zone: null, problem: null }
  if (!point) return { zone: null, problem: { line: null, code: 'no-point' } }
  const zone = zones.find(({ rings }) => isWithin(rings, point)) ?? null
  return { zone, problem: zone ? null : { line: null, code: 'outside-zones' } }
}
