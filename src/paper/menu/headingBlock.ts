import { colors } from '../pdf/colors'
import type { Paper } from '../pdf/Paper'
import type { MenuBlock } from './MenuBlock'
import { columnWidth, styles } from './styles'

/** What a section is called, in the restaurant's colour; an outer one over a line. */
export function headingBlock(
  paper: Paper,
  { accent, depth, name }: { name: string; depth: number; accent: string },
): MenuBlock {
  const style = { ...(depth === 0 ? styles.section : styles.subsection), color: accent }
  const lines = paper.linesOf(name, columnWidth, style)
  const step = style.size * 1.2
  const rule = depth === 0 ? 6 : 1
  return {
    height: lines.length * step + rule,
    gap: depth === 0 ? 19 : 13,
    leads: true,
    draw: (x, y) => {
      lines.forEach((line, at) => paper.say(line, x, y + at * step + style.size * 0.88, style))
      if (depth === 0) {
        const base = y + lines.length * step + 2.4
        paper.rule(x, base, columnWidth, colors.line)
        paper.rule(x, base, 26, accent, 1.4)
      }
    },
  }
}
