import { colors } from '../pdf/colors'
import { mm, Paper } from '../pdf/Paper'
import { cardWords } from './cardWords'
import { drawCard } from './drawCard'
import type { TableCards } from './TableCards'

const a6 = [mm(105), mm(148)] as const
const a4 = [mm(210), mm(297)] as const
const across = 2
const down = 3
const margin = mm(7)

/** The codes of tables as PDF. */
export function drawTables(cards: TableCards): Promise<Uint8Array> {
  const { brand, form, language, tables } = cards
  const paper = new Paper({
    title: `${cardWords[language].title} — ${brand.name}`,
    author: brand.name,
    fonts: brand.fonts,
    language,
    size: form === 'cards' ? a6 : a4,
    madeAt: new Date(0),
  })
  if (form === 'cards') {
    for (const table of tables) {
      paper.doc.addPage()
      drawCard(paper, cards, table, { x: 0, y: 0, width: a6[0], height: a6[1] })
    }
    return paper.bytes()
  }
  const width = (a4[0] - 2 * margin) / across
  const height = (a4[1] - 2 * margin) / down
  tables.forEach((table, at) => {
    const onPage = at % (across * down)
    if (onPage === 0) {
      paper.doc.addPage()
      cutLines(paper, width, height)
    }
    const x = margin + (onPage % across) * width
    const y = margin + Math.floor(onPage / across) * height
    const gap = mm(3)
    drawCard(paper, cards, table, {
      x: x + gap,
      y: y + gap,
      width: width - 2 * gap,
      height: height - 2 * gap,
    })
  })
  return paper.bytes()
}

function cutLines({ doc }: Paper, width: number, height: number): void {
  for (let column = 0; column <= across; column += 1) {
    doc.moveTo(margin + column * width, margin).lineTo(margin + column * width, a4[1] - margin)
  }
  for (let row = 0; row <= down; row += 1) {
    doc.moveTo(margin, margin + row * height).lineTo(a4[0] - margin, margin + row * height)
  }
  doc.lineWidth(0.4).dash(3, { space: 3 }).strokeColor(colors.line).stroke().undash()
}
