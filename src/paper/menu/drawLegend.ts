import { colors } from '../pdf/colors'
import type { Paper } from '../pdf/Paper'
import { menuWords } from './menuWords'
import type { PrintedMenu } from './PrintedMenu'
import { page, styles } from './styles'

const step = 10

/** What the numbers beside dishes mean: how high it is, and how it is drawn across the page. */
export function legendOf(
  paper: Paper,
  { language, legend }: PrintedMenu,
): { height: number; draw: (y: number) => void } {
  if (legend.length === 0) return { height: 0, draw: () => undefined }
  const words = menuWords[language]
  const width = page.width - 2 * page.side
  // Spaces that do not break, so that no number is parted from its name.
  const named = legend
    .map(({ name, number }) => `${number}\u00a0${name.replaceAll(' ', '\u00a0')}`)
    .join('\u00a0\u00a0· ')
  const lines = [
    ...paper.linesOf(`${words.allergens}:  ${named}`, width, styles.small),
    ...paper.linesOf(words.ask, width, styles.small),
  ]
  return {
    height: lines.length * step + 22,
    draw: (y) => {
      paper.rule(page.side, y + 14, width, colors.line)
      lines.forEach((line, at) =>
        paper.sayCentred(line, page.width / 2, y + 27 + at * step, styles.small),
      )
    },
  }
}
