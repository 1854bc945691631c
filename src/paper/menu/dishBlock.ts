import { colors } from '../pdf/colors'
import type { Paper, Style } from '../pdf/Paper'
import type { MenuBlock } from './MenuBlock'
import type { PrintedDish } from './PrintedMenu'
import { columnWidth, styles } from './styles'

type Line = { height: number; draw: (x: number, base: number) => void }

const priceGap = 10

/**
 * A dish: its name and portion with dots that lead to the price at the right, what is in it, then its sizes, each
 * with its own price in the same line of prices.
 */
export function dishBlock(paper: Paper, dish: PrintedDish, accent: string): MenuBlock {
  const lines = [
    ...nameLines(paper, dish),
    ...textLines(paper, dish, accent),
    ...sizeLines(paper, dish),
  ]
  return {
    height: lines.reduce((sum, { height }) => sum + height, 0),
    gap: 7.5,
    leads: false,
    draw: (x, y) => {
      let top = y
      for (const { draw, height } of lines) {
        draw(x, top + height * 0.76)
        top += height
      }
    },
  }
}

function nameLines(paper: Paper, { allergens, name, portion, price }: PrintedDish): Line[] {
  const taken = price === null ? 0 : paper.widthOf(price, styles.price) + priceGap
  const names = paper.linesOf(name, columnWidth - taken, styles.name)
  const marks = allergens.join(' ')
  const last = names.at(-1) ?? ''
  const end = paper.widthOf(last, styles.name)
  const besides = [
    ...(portion === null ? [] : [{ text: portion, style: styles.portion, lift: 0, space: 5 }]),
    ...(marks === '' ? [] : [{ text: marks, style: styles.mark, lift: 2.6, space: 2.5 }]),
  ]
  const wide = besides.reduce(
    (sum, { space, style, text }) => sum + space + paper.widthOf(text, style),
    0,
  )
  // Where the portion has no room beside the name, it stands below it, and so does the price.
  const isBelow = end + wide > columnWidth - taken
  const endLine = (start: number): Line => ({
    height: 12.4,
    draw: (x, base) => {
      let at = x + start
      besides.forEach(({ lift, space, style, text }, index) => {
        if (index > 0 || start > 0) at += space
        paper.say(text, at, base - lift, style)
        at += paper.widthOf(text, style)
      })
      if (price !== null) priceOn(paper, price, { from: at, right: x + columnWidth, base })
    },
  })
  const said = (text: string): Line => ({
    height: 12.4,
    draw: (x, base) => paper.say(text, x, base, styles.name),
  })
  if (isBelow) return [...names.map(said), endLine(0)]
  return names.map((text, index) => {
    if (index < names.length - 1) return said(text)
    const rest = endLine(end)
    return {
      height: rest.height,
      draw: (x, base) => {
        paper.say(text, x, base, styles.name)
        rest.draw(x, base)
      },
    }
  })
}

function textLines(paper: Paper, { tags, text }: PrintedDish, accent: string): Line[] {
  const line = (said: string, style: Style): Line => ({
    height: 10.4,
    draw: (x, base) => paper.say(said, x, base, style),
  })
  // Narrower than the column, so that prices stand free.
  const width = columnWidth * 0.86
  const tag = { ...styles.tag, color: accent }
  return [
    ...(text === null
      ? []
      : paper.linesOf(text, width, styles.text).map((one) => line(one, styles.text))),
    ...(tags.length === 0
      ? []
      : paper.linesOf(tags.join(' · '), width, tag).map((one) => line(one, tag))),
  ]
}

function sizeLines(paper: Paper, { sizes }: PrintedDish): Line[] {
  return sizes.flatMap(({ name, portion, price }) => {
    const taken = paper.widthOf(price, styles.price) + priceGap
    const isSaid = portion === null || portion === name.replaceAll(' ', '\u00a0')
    const words = isSaid ? name : `${name}, ${portion}`
    const lines = paper.linesOf(words, columnWidth - taken - 8, styles.size)
    return lines.map((text, index) => ({
      height: 11.8,
      draw: (x: number, base: number) => {
        paper.say(text, x + 8, base, styles.size)
        if (index < lines.length - 1) return
        const from = x + 8 + paper.widthOf(text, styles.size)
        priceOn(paper, price, { from, right: x + columnWidth, base })
      },
    }))
  })
}

/** A price at the right, and dots that lead to it. */
function priceOn(
  paper: Paper,
  price: string,
  { base, from, right }: { from: number; right: number; base: number },
): void {
  paper.sayRight(price, right, base, styles.price)
  const start = from + 4
  const end = right - paper.widthOf(price, styles.price) - 4
  if (end - start < 6) return
  paper.doc
    .moveTo(start, base - 0.4)
    .lineTo(end, base - 0.4)
    .lineWidth(0.7)
    .lineCap('round')
    .dash(0.01, { space: 2.6 })
    .strokeColor(colors.line)
    .stroke()
    .undash()
}
