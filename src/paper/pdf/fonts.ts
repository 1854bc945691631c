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

/** The file of a font. Named by it, pdfkit opens it once. */
export function fontFile(pair: FontPair, font: Font): string {
  const path = pathOf(pair, font)
  const file = found.get(path) ?? resolve(path)
  found.set(path, file)
  return file
}
