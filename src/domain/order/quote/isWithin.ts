import type { Point } from './Cart'
import type { Ring } from './DeliveryZone'

/**
 * Whether a point lies in a polygon: the first ring without the others. By the parity of the edges that a
 * line to the east crosses, on the flat map of degrees: zones are a city's size.
 */
export function isWithin(rings: readonly Ring[], { latitude, longitude }: Point): boolean {
  let isInside = false
  for (const ring of rings) {
    for (const [index, [x, y]] of ring.entries()) {
      const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y]
      if (y > latitude === nextY > latitude) continue
      const crossing = x + ((latitude - y) / (nextY - y)) * (nextX - x)
      if (crossing > longitude) isInside = !isInside
    }
  }
  return isInside
}
