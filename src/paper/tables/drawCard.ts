import { themeOf } from '@/src/domain/theme/themeOf'

import { colors } from '../pdf/colors'
import type { Paper, Style } from '../pdf/Paper'
import { drawQr } from '../qr/drawQr'
import { cardWords } from './cardWords'
import type { TableCards } from './TableCards'

type Place = { x: number; y: number; width: number; height: number }

/** One card within its frame, everything on it by the frame's height: a band with the restaurant, the code, the words. */
export function drawCard(
  paper: Paper,
  { brand, language }: TableCards,
  table: TableCards['tables'][number],
  { height, width, x, y }: Place,
): void {
  const { doc } = paper
  const { accent, onAccent, accentText } = themeOf(brand.accent).light
  const unit = height / 100
  const middle = x + width / 2
  const inner = width - 12 * unit
  const words = cardWords[language]
  const other = cardWords[language === 'ru' ? 'en' : 'ru']

  if (brand.logo) {
    doc.rect(x, y, width, 1.6 * unit).fill(accent)
    doc.image(Buffer.from(brand.logo), x + 6 * unit, y + 4.5 * unit, {
      fit: [inner, 11 * unit],
      align: 'center',
      valign: 'center',
    })
  } else {
    doc.rect(x, y, width, 16 * unit).fill(accent)
    const title: Style = { font: 'title', size: 6.6 * unit, color: onAccent }
    paper.sayCentred(brand.name, middle, y + 10.2 * unit, fitted(paper, brand.name, title, inner))
  }

  const side = Math.min(width - 20 * unit, 46 * unit)
  drawQr(paper, table.address, { x: middle - side / 2, y: y + 21 * unit, side })

  const say = (text: string, at: number, style: Style) =>
    paper.sayCentred(text, middle, y + at * unit, fitted(paper, text, style, inner))
  say(words.scan, 76.5, { font: 'strong', size: 4.1 * unit, color: colors.ink })
  say(words.then, 80.4, { font: 'text', size: 2.6 * unit, color: colors.quiet })
  say(`${other.scan}. ${other.then}`, 83.9, {
    font: 'text',
    size: 2.1 * unit,
    color: colors.quiet,
  })
  paper.rule(middle - 6 * unit, y + 86.4 * unit, 12 * unit, accentText, 0.25 * unit)
  say(words.table(table.name), 93.2, { font: 'title', size: 6 * unit, color: accentText })
  say(table.place, 97, { font: 'text', size: 2.2 * unit, color: colors.quiet })
}

/** The style, with letters as small as the line needs. */
function fitted(paper: Paper, text: string, style: Style, width: number): Style {
  const wide = paper.widthOf(text, style)
  return wide <= width ? style : { ...style, size: (style.size * width) / wide }
}
