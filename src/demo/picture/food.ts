import { at, box, circle, faint, oval, ring, shape, stroke, type Svg } from './shapes'

/** A pointed leaf along the x axis, about 90 long: basil, mint, spinach. */
export const leaf = (colour = '#5b9b4a', vein = '#447a38'): Svg =>
  shape('M-45 0 C-20 -34 22 -32 46 0 C22 32 -20 34 -45 0 Z', colour) +
  stroke('M-36 0 L34 0', vein, 4)

/** A sprig of dill. */
export const dill = (colour = '#4f8f3c'): Svg =>
  stroke(
    'M-34 0 L34 0 M-18 0 L-6 -18 M-18 0 L-6 18 M4 0 L18 -18 M4 0 L18 18 M22 0 L36 -11 M22 0 L36 11',
    colour,
    5,
  )

/** A sprig of rosemary or thyme, about 220 long. */
export const sprig = (colour = '#4d7a45'): Svg =>
  stroke('M-110 0 L110 0', '#6d5a38', 6) +
  [-90, -60, -30, 0, 30, 60, 90]
    .map((x) => stroke(`M${x} 0 L${x + 24} -26 M${x} 0 L${x + 24} 26`, colour, 10))
    .join('')

/** A berry with its light. */
export const berry = (r: number, colour: string): Svg =>
  circle(0, 0, r, colour) + faint(0.5, circle(-r * 0.3, -r * 0.35, r * 0.25, '#fff'))

/** A raspberry. */
export const raspberry = (): Svg =>
  circle(0, 0, 32, '#c62f4a') +
  [
    [-14, -14],
    [12, -16],
    [-18, 8],
    [16, 8],
    [0, 20],
    [0, -2],
  ]
    .map(([x = 0, y = 0]) => circle(x, y, 11, '#e2536b'))
    .join('')

/** A strawberry cut in half. */
export const strawberry = (): Svg =>
  shape('M0 52 C-58 18 -54 -44 0 -38 C54 -44 58 18 0 52 Z', '#d8343f') +
  shape('M0 34 C-34 10 -32 -26 0 -22 C32 -26 34 10 0 34 Z', '#f4909a') +
  shape('M-34 -40 L0 -30 L34 -40 L10 -54 L0 -66 L-10 -54 Z', '#5b9b4a')

/** A round slice of a citrus fruit. */
export function citrus(r: number, peel: string, flesh: string): Svg {
  const seams = [0, 30, 60, 90, 120, 150].map((angle) => {
    const [x, y] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)]
    const reach = r * 0.8
    return stroke(`M${-x * reach} ${-y * reach} L${x * reach} ${y * reach}`, '#fff8dc', r * 0.07)
  })
  return (
    circle(0, 0, r, peel) +
    circle(0, 0, r * 0.88, '#fff8dc') +
    circle(0, 0, r * 0.78, flesh) +
    seams.join('')
  )
}

/** Half a cherry tomato, cut side up. */
export const tomato = (r = 44): Svg =>
  circle(0, 0, r, '#cf3a2b') +
  circle(0, 0, r * 0.8, '#e8604a') +
  [90, 210, 330]
    .map((angle) => at(0, 0, oval(r * 0.42, 0, r * 0.26, r * 0.17, '#f6b56a'), angle))
    .join('')

/** A mushroom cut lengthwise. */
export const mushroom = (): Svg =>
  shape('M-22 4 L-17 52 C-17 64 17 64 17 52 L22 4 Z', '#f3e6d0') +
  shape('M-62 8 C-62 -58 62 -58 62 8 C40 22 -40 22 -62 8 Z', '#b98b60') +
  shape('M-48 6 C-46 -38 46 -38 48 6 C30 14 -30 14 -48 6 Z', '#ead6b6')

/** A shrimp, curled. */
export const shrimp = (): Svg =>
  stroke('M44 -26 A50 50 0 1 0 36 40', '#f08a62', 38) +
  stroke('M-2 -50 l4 20 M-38 -30 l16 12 M-50 6 l20 0 M-36 38 l14 -14', '#fbd0b4', 8) +
  shape('M34 34 l40 -16 l-4 26 l14 22 l-42 -6 z', '#d9633f')

/** Half a boiled egg. */
export const halfEgg = (): Svg =>
  oval(0, 5, 66, 84, '#e4d8c2') +
  oval(0, 0, 66, 84, '#fffaf0') +
  circle(0, 12, 38, '#f5a623') +
  faint(0.5, circle(-12, 0, 9, '#fff'))

/** A slice of red onion. */
export const onion = (r = 46): Svg =>
  ring(0, 0, r, '#9b4a86', 8) + ring(0, 0, r - 13, '#d9a8cd', 7) + ring(0, 0, r - 26, '#c58ab6', 6)

/** A spoonful of sour cream or whipped cream. */
export const cream = (r = 80): Svg =>
  circle(0, r * 0.08, r, '#e6dccb') +
  circle(0, 0, r * 0.97, '#fffdf7') +
  stroke(
    `M${-r * 0.5} ${r * 0.1} A${r * 0.5} ${r * 0.5} 0 1 1 ${r * 0.3} ${r * 0.4} A${r * 0.3} ${r * 0.3} 0 1 1 ${r * 0.05} ${-r * 0.15}`,
    '#ece3d4',
    r * 0.1,
  )

/** A cube of bread toasted on its edges. */
export const crouton = (): Svg =>
  box(0, 6, 58, 58, 10, '#a9672c') +
  box(0, 0, 58, 58, 10, '#dda05a') +
  box(-2, -2, 38, 38, 8, '#efc283')

/** Dark lines that a grill leaves. */
export const grillMarks = (xs: number[], half: number, colour: string): Svg =>
  xs
    .map((x) => stroke(`M${x - half * 0.35} ${half} L${x + half * 0.35} ${-half}`, colour, 17))
    .join('')
