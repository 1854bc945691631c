import { box, circle, faint, oval, ring, shape, stroke, type Svg } from './shapes'

const shade = 'opacity="0.16" filter="url(#soft)"'

/** The soft shadow of something round that is seen from above. */
export const roundShadow = (x: number, y: number, r: number): Svg =>
  circle(x + 14, y + 26, r, '#2b1a10', shade)

/** The soft shadow on the table under something seen from the side. */
export const standShadow = (x: number, y: number, width: number): Svg =>
  oval(x + 16, y, width / 2, 24, '#2b1a10', 'opacity="0.26" filter="url(#soft)"')

type Plate = { x?: number; y?: number; r?: number; rim?: string; well?: string; line?: string }

/** A flat plate from above. */
export function plate({
  x = 600,
  y = 450,
  r = 375,
  rim = '#fffdf8',
  well = '#f4efe6',
  line = '#e6ddcf',
}: Plate = {}): Svg {
  return [
    roundShadow(x, y, r),
    circle(x, y, r, rim),
    ring(x, y, r - 16, line, 4),
    circle(x, y, r * 0.83, line),
    circle(x, y + 4, r * 0.825, well),
  ].join('')
}

type Bowl = { x?: number; y?: number; r?: number; rim: string; wall: string; fill: string }

/** A deep bowl from above, filled to below its rim. */
export function bowl({ x = 600, y = 450, r = 360, rim, wall, fill }: Bowl): Svg {
  const inner = r * 0.8
  return [
    roundShadow(x, y, r),
    circle(x, y, r, rim),
    ring(x, y, r - 14, wall, 3),
    circle(x, y, r * 0.88, wall),
    circle(x, y + 8, inner, fill),
    faint(
      0.22,
      stroke(
        `M${x - inner * 0.82} ${y - inner * 0.3} A${inner * 0.88} ${inner * 0.88} 0 0 1 ${x - inner * 0.1} ${y - inner * 0.84}`,
        '#fff',
        16,
      ),
    ),
  ].join('')
}

/** A wooden board from above. */
export function board(width = 940, height = 600, wood = '#c98f5b', grain = '#b67c49'): Svg {
  const lines = [-0.32, -0.12, 0.1, 0.3].map((share) => {
    const y = 450 + share * height
    const [left, right] = [600 - width * 0.44, 600 + width * 0.44]
    return stroke(
      `M${left} ${y} C${left + 200} ${y - 22} ${right - 240} ${y + 26} ${right} ${y}`,
      grain,
      5,
    )
  })
  return [
    box(614, 478, width, height, 56, '#2b1a10', shade),
    box(600, 460, width, height, 56, grain),
    box(600, 450, width, height, 56, wood),
    ...lines,
  ].join('')
}

/** A cast-iron pan from above, its handle to the upper right. */
export function pan(): Svg {
  return [
    roundShadow(560, 470, 345),
    stroke('M800 250 L1030 60', '#2f3236', 78),
    stroke('M985 98 L1024 66', '#e9dccb', 20),
    circle(560, 470, 345, '#3b3f44'),
    circle(560, 474, 308, '#26292d'),
    faint(0.25, stroke('M290 400 A290 290 0 0 1 470 215', '#fff', 12)),
  ].join('')
}

/** A spoon from above that lies from lower left to upper right at the plate's side. */
export const spoon = (): Svg =>
  [
    stroke('M1080 330 L1080 720', '#d8d3cb', 20),
    oval(1080, 270, 44, 74, '#d8d3cb'),
    oval(1080, 264, 32, 58, '#efece6'),
    shape('M1070 720 h20 l6 60 h-32 z', '#d8d3cb'),
  ].join('')
