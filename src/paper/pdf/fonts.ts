import { createRequire } from 'node:module'

import { type FontPair, fontPairs } from '@/src/domain/theme/fontPairs'
import { fontFiles } from '@/src/launch/fontFiles.mjs'

/** From the working folder, where the packages are: this file is bundled elsewhere. */
const { resolve } = createRequire(`${process.cwd()}/`)

export type Font = 'text' | 'strong' | 'title' | 'italic'

/** A restaurant that has chosen none is printed in these: paper has no letters of its own. */
export const usualFonts: FontPair = 'classic'

function pathOf(pair: FontPair, font: Font): string {
  const title = fontFiles[fontPairs[pair].title]
  const text = fontFiles[fontPairs[pair].text]
  if (font === 'title') return title.strong
  if (font === 'italic') return 'italic' in title ? title.italic : text.regular
  return font === 'strong' ? text.strong : text.regular
}

const found = new Map<string, string>()

function fileAt(path: string): string {
  const file = found.get(path) ?? resolve(path)
  found.set(path, file)
  return file
}

/**
 * The files of a font: its own, then those that stand in for letters it lacks (Vietnamese, arrows), the same for all
 * fonts, so that what one can print the others can. Named by a file, pdfkit opens it once.
 */
export function fontFilesOf(pair: FontPair, font: Font): readonly [string, ...string[]] {
  const weight = font === 'strong' || font === 'title' ? 'strong' : 'regular'
  const others = [fontFiles.golos[weight], fontFiles.nunito[weight]].map(fileAt)
  return [fileAt(pathOf(pair, font)), ...others]
}
