import type { Paper, Style } from '../pdf/Paper'
import { colors } from '../pdf/colors'
import type { PrintedMenu } from './PrintedMenu'
import { page, styles } from './styles'

const logoHeight = 58

/** The head of the first page: the logo or the name, what the menu is called and where; returns how high it is. */
export function drawHead(
  paper: Paper,
  { address, brand, place, title }: PrintedMenu,
  accent: string,
): number {
  const middle = page.width / 2
  const width = page.width - 2 * page.side
  let y: number = page.top
  const say = (text: string, style: Style, step: number) => {
    for (const line of paper.linesOf(text, width, style)) {
      paper.sayCentred(line, middle, y + style.size * 0.86, style)
      y += step
    }
  }
  if (brand.logo) {
    const box: [number, number] = [width * 0.6, logoHeight]
    paper.doc.image(Buffer.from(brand.logo), middle - box[0] / 2, y, {
      fit: box,
      align: 'center',
      valign: 'center',
    })
    y += logoHeight + 8
  } else {
    say(brand.name, { ...styles.brand, color: accent }, 32)
  }
  if (brand.tagline) say(brand.tagline, styles.tagline, 14)
  y += 7
  const arm = 70
  paper.rule(middle - arm - 8, y, arm, colors.line)
  paper.rule(middle + 8, y, arm, colors.line)
  paper.doc
    .moveTo(middle, y - 3.4)
    .lineTo(middle + 3.4, y)
    .lineTo(middle, y + 3.4)
    .lineTo(middle - 3.4, y)
    .fill(accent)
  y += 13
  say(title, styles.title, 19)
  const where = [place === brand.name ? '' : place, address ?? ''].filter(Boolean).join(' · ')
  if (where) say(where, styles.place, 12)
  return y + 16 - page.top
}
