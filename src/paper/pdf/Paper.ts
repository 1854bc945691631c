import PDFDocument from 'pdfkit'

import { breakLines } from '@/src/domain/paper/breakLines'
import { withoutGaps } from '@/src/domain/paper/withoutGaps'
import type { FontPair } from '@/src/domain/theme/fontPairs'

import { type Font, fontFilesOf, usualFonts } from './fonts'
import { lettersOf } from './lettersOf'
import { runsOf } from './runsOf'

export type Style = { readonly font: Font; readonly size: number; readonly color: string }

type Options = {
  title: string
  author: string
  /** Null: the usual ones. */
  fonts: FontPair | null
  /** BCP 47. */
  language: string
  /** Points: a 72th of an inch. */
  size: readonly [number, number]
  /** What the document says of its making; the same content made at another time is the same bytes. */
  madeAt: Date
}

/** Millimetres as points. */
export const mm = (millimetres: number): number => (millimetres * 72) / 25.4

/** A PDF on which words are put where one says, in points from the top left of the page. */
export class Paper {
  readonly doc: PDFKit.PDFDocument
  readonly #fonts: FontPair
  readonly #bytes: Promise<Uint8Array>

  constructor({ author, fonts, language, madeAt, size: [width, height], title }: Options) {
    this.#fonts = fonts ?? usualFonts
    this.doc = new PDFDocument({
      size: [width, height],
      margin: 0,
      autoFirstPage: false,
      bufferPages: true,
      font: fontFilesOf(this.#fonts, 'text')[0],
      lang: language,
      displayTitle: true,
      info: { Title: title, Author: author, Producer: 'Carte', CreationDate: madeAt },
    })
    const parts: Buffer[] = []
    this.#bytes = new Promise((done, failed) => {
      this.doc.on('data', (part: Buffer) => parts.push(part))
      this.doc.on('end', () => done(new Uint8Array(Buffer.concat(parts))))
      this.doc.on('error', failed)
    })
  }

  /** What of a text can be printed, made whole again where letters are left out that no font has. */
  printed(text: string): string {
    const lines = text.split('\n').map((line) => {
      const { missing, runs } = this.#runs(line, 'text')
      const said = runs.map((run) => run.text).join('')
      return missing === '' ? said.trim() : withoutGaps(said)
    })
    return lines.join('\n').trim()
  }

  /** Whether a text has letters that no font has; pictures are none. */
  lacks(text: string): boolean {
    return text.split('\n').some((line) => this.#runs(line, 'text').missing !== '')
  }

  #runs(text: string, font: Font) {
    const files = fontFilesOf(this.#fonts, font)
    return runsOf(text.replaceAll('\t', ' '), files, (file) => lettersOf(this.doc, file))
  }

  widthOf(text: string, { font, size }: Style): number {
    return this.#runs(text, font).runs.reduce(
      (sum, { file, text: part }) => sum + this.doc.font(file).fontSize(size).widthOfString(part),
      0,
    )
  }

  linesOf(text: string, width: number, style: Style): readonly string[] {
    return breakLines(text, width, (part) => this.widthOf(part, style))
  }

  /** One line, whose letters stand on `base`. */
  say(text: string, x: number, base: number, { font, size, color }: Style): void {
    let at = x
    for (const { file, text: part } of this.#runs(text, font).runs) {
      this.doc.font(file).fontSize(size).fillColor(color)
      this.doc.text(part, at, base, { lineBreak: false, baseline: 'alphabetic' })
      at += this.doc.widthOfString(part)
    }
  }

  sayRight(text: string, right: number, base: number, style: Style): void {
    this.say(text, right - this.widthOf(text, style), base, style)
  }

  sayCentred(text: string, middle: number, base: number, style: Style): void {
    this.say(text, middle - this.widthOf(text, style) / 2, base, style)
  }

  rule(x: number, y: number, width: number, color: string, thickness = 0.6): void {
    this.doc
      .moveTo(x, y)
      .lineTo(x + width, y)
      .lineWidth(thickness)
      .strokeColor(color)
      .undash()
      .stroke()
  }

  bytes(): Promise<Uint8Array> {
    this.doc.end()
    return this.#bytes
  }
}
