import { flow } from '@/src/domain/paper/flow'
import { themeOf } from '@/src/domain/theme/themeOf'

import type { Drawn } from '../Drawn'
import { Paper } from '../pdf/Paper'
import { dishBlock } from './dishBlock'
import { drawHead } from './drawHead'
import { headingBlock } from './headingBlock'
import { legendOf } from './drawLegend'
import type { MenuBlock } from './MenuBlock'
import { menuWords } from './menuWords'
import { printable } from './printable'
import type { PrintedMenu } from './PrintedMenu'
import { columns, columnWidth, gutter, page, styles } from './styles'

/** A menu as PDF: A4, two columns, the legend of allergens at its end, the pages numbered. */
export async function drawMenu(given: PrintedMenu): Promise<Drawn> {
  const { language, locale, madeAt } = given
  const words = menuWords[language]
  const { accentText } = themeOf(given.brand.accent).light
  const paper = new Paper({
    title: `${given.title} — ${given.brand.name}`,
    author: given.brand.name,
    fonts: given.brand.fonts,
    language: locale,
    size: [page.width, page.height],
    madeAt: new Date(madeAt),
  })
  const { menu, unprinted } = printable(paper, given)
  const { brand, place, title } = menu
  paper.doc.addPage()
  const head = drawHead(paper, menu, accentText)
  const legend = legendOf(paper, menu)
  const blocks: MenuBlock[] = menu.sections.flatMap(({ depth, dishes, name }) => [
    headingBlock(paper, { name: name ?? words.others, depth, accent: accentText }),
    ...dishes.map((dish) => dishBlock(paper, dish, accentText)),
  ])
  const height = page.height - page.top - page.bottom
  const { foot, pages, placed } = flow(blocks, {
    columns,
    first: height - head,
    further: height,
    foot: legend.height,
  })
  while (paper.doc.bufferedPageRange().count < pages) paper.doc.addPage()
  const topOf = (number: number) => page.top + (number === 0 ? head : 0)
  placed.forEach(({ column, page: number, top }, at) => {
    paper.doc.switchToPage(number)
    blocks[at]?.draw(page.side + column * (columnWidth + gutter), topOf(number) + top)
  })
  paper.doc.switchToPage(foot.page)
  // At the bottom of the page, as a reader expects it, whatever is free above.
  legend.draw(page.height - page.bottom - legend.height)

  const base = page.height - page.bottom + 22
  for (let number = 0; number < pages; number += 1) {
    paper.doc.switchToPage(number)
    paper.say(brand.name, page.side, base, styles.small)
    if (pages > 1) {
      paper.sayCentred(words.page(number + 1, pages), page.width / 2, base, styles.small)
    }
    paper.sayRight(place === brand.name ? title : place, page.width - page.side, base, styles.small)
  }
  return { bytes: await paper.bytes(), unprinted }
}
