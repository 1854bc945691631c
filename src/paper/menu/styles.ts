import { colors } from '../pdf/colors'
import { mm, type Style } from '../pdf/Paper'

/** A4, two columns: how everything on a printed menu is set, in points. */
export const page = { width: mm(210), height: mm(297), side: mm(16), top: mm(16), bottom: mm(19) }
export const gutter = mm(11)
export const columns = 2
export const columnWidth = (page.width - 2 * page.side - (columns - 1) * gutter) / columns

const style = (font: Style['font'], size: number, color: string = colors.ink): Style => ({
  font,
  size,
  color,
})

export const styles = {
  name: style('strong', 9.6),
  price: style('strong', 9.6),
  text: style('text', 7.9, colors.quiet),
  portion: style('text', 7.9, colors.quiet),
  size: style('text', 8.4),
  small: style('text', 7.2, colors.quiet),
  brand: style('title', 27),
  tagline: style('italic', 10.5, colors.quiet),
  title: style('title', 15),
  place: style('text', 8.6, colors.quiet),
  section: style('title', 14.5),
  subsection: style('title', 11),
  tag: style('italic', 8),
  mark: style('text', 6.4, colors.quiet),
} as const
