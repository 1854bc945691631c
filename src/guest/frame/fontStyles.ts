import { type FontPair, fontPairs } from '@/src/domain/theme/fontPairs'
import { fontStacks } from '@/src/domain/theme/fontStacks'

import type { WebFont } from '../assets/Assets'
import { fontFaces, fontPath } from './fontFaces'

type Letters = {
  readonly styles: string
  /** The addresses of what the page begins to load at once. */
  readonly preload: readonly string[]
}

/**
 * The restaurant's letters as style sheet. They are never put in after the page has been drawn with others, so that
 * nothing jumps: where they come late, this page stands in those of the device, and the next one in them.
 */
export function fontStyles(
  pair: FontPair | null,
  fonts: readonly Omit<WebFont, 'bytes'>[],
): Letters {
  if (pair === null) return { styles: '', preload: [] }
  const { text, title } = fontPairs[pair]
  const used = fonts.filter(({ family }) => family === text || family === title)
  const stacks = fontStacks(pair)
  return {
    styles: `${fontFaces(used, 'optional')}:root{--title-font:${stacks.title};--text-font:${stacks.text}}`,
    preload: used.map(fontPath),
  }
}
