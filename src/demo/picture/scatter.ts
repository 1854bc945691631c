import { at, type Svg } from './shapes'

type Spread = {
  x?: number
  y?: number
  radius: number
  count: number
  seed?: number
  from?: number
}

/** The angle between neighbours on a sunflower's head, in degrees. */
const goldenAngle = 137.508

/**
 * Puts `count` pieces evenly over a disc, each turned its own way, in the same places every time.
 * `from` (0 to 1) keeps the middle of the disc free.
 */
export function scatter(
  { x = 600, y = 450, radius, count, seed = 0, from = 0 }: Spread,
  piece: (index: number) => Svg,
): Svg {
  return Array.from({ length: count }, (_, index) => {
    const share = from * from + (1 - from * from) * ((index + 0.5) / count)
    const angle = ((index * goldenAngle + seed) * Math.PI) / 180
    const distance = radius * Math.sqrt(share)
    const [px, py] = [x + distance * Math.cos(angle), y + distance * Math.sin(angle)]
    return at(Math.round(px), Math.round(py), piece(index), (index * 97 + seed * 3) % 360)
  }).join('')
}
