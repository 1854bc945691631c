/** A piece of SVG. The canvas is 1200 by 900, its middle at (600, 450). */
export type Svg = string

/** A disc. */
export const circle = (x: number, y: number, r: number, fill: string, more = ''): Svg =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}" ${more}/>`

/** An oval with the half-axes `rx` and `ry`. */
export const oval = (x: number, y: number, rx: number, ry: number, fill: string, more = ''): Svg =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}" ${more}/>`

/** A rectangle around (x, y) with corners rounded by `r`. */
export const box = (
  x: number,
  y: number,
  width: number,
  height: number,
  r: number,
  fill: string,
  more = '',
): Svg =>
  `<rect x="${x - width / 2}" y="${y - height / 2}" width="${width}" height="${height}" rx="${r}" fill="${fill}" ${more}/>`

/** A filled outline; `d` as in SVG. */
export const shape = (d: string, fill: string, more = ''): Svg =>
  `<path d="${d}" fill="${fill}" ${more}/>`

/** A line with round ends; `d` as in SVG. */
export const stroke = (d: string, colour: string, width: number, more = ''): Svg =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`

/** A circle's line. */
export const ring = (x: number, y: number, r: number, colour: string, width: number): Svg =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="${colour}" stroke-width="${width}"/>`

/** `content`, drawn around (0, 0), put at (x, y), turned by degrees and scaled. */
export const at = (x: number, y: number, content: Svg, turn = 0, scale = 1): Svg =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${scale})">${content}</g>`

/** `content`, that much see-through. */
export const faint = (opacity: number, content: Svg): Svg =>
  `<g opacity="${opacity}">${content}</g>`

/** `content` grown around the canvas's middle. */
export const grown = (scale: number, content: Svg): Svg =>
  at(600 - 600 * scale, 450 - 450 * scale, content, 0, scale)
