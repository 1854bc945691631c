import { standShadow } from './dishware'
import { at, box, faint, shape, stroke, type Svg } from './shapes'

/** The outline of a glass that stands on y = 800 around x: its widths and where its rim is. */
export type GlassForm = { x?: number; top: number; rim: number; foot: number }

const outline = (x: number, top: number, topWidth: number, foot: number, bottom: number): string =>
  `M${x - topWidth / 2} ${top} L${x + topWidth / 2} ${top} L${x + foot / 2} ${bottom - 24} Q${x + foot / 2} ${bottom} ${x + foot / 2 - 26} ${bottom} L${x - foot / 2 + 26} ${bottom} Q${x - foot / 2} ${bottom} ${x - foot / 2} ${bottom - 24} Z`

/** A cube of ice. */
export const ice = (): Svg =>
  box(0, 0, 92, 92, 18, '#fff', 'opacity="0.55"') + box(-8, -8, 58, 58, 14, '#fff', 'opacity="0.4"')

/** A straw with two stripes of colour. */
export const straw = (x: number, top: number, turn: number, colour: string): Svg =>
  at(
    x,
    top,
    box(0, 190, 30, 460, 8, '#fff7ea') +
      [0, 1, 2, 3, 4, 5]
        .map((i) => shape(`M-15 ${i * 76 - 20} l30 -24 v28 l-30 24 z`, colour))
        .join(''),
    turn,
  )

type Drink = GlassForm & { from: string; to: string; id: string; inside?: Svg; behind?: Svg }

/** A glass from the side, filled with a drink that goes from one colour to another downwards. */
export function glass({
  x = 600,
  top,
  rim,
  foot,
  from,
  to,
  id,
  inside = '',
  behind = '',
}: Drink): Svg {
  const level = top + 70
  return [
    standShadow(x, 806, foot * 1.35),
    behind,
    shape(outline(x, top, rim, foot, 808), '#ffffff', 'opacity="0.5"'),
    `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient>`,
    `<clipPath id="${id}-in"><path d="${outline(x, level, rim - 44, foot - 28, 780)}"/></clipPath>`,
    shape(outline(x, level, rim - 44, foot - 28, 780), `url(#${id})`),
    `<g clip-path="url(#${id}-in)">${inside}</g>`,
    faint(0.55, stroke(`M${x - rim / 2 + 44} ${level + 60} L${x - foot / 2 + 40} 700`, '#fff', 18)),
    stroke(`M${x - rim / 2} ${top} L${x + rim / 2} ${top}`, '#fff', 12, 'opacity="0.85"'),
  ].join('')
}
