import type { FontFamily, TextFamily } from './fontFamilies'

export const fontPairNames = ['classic', 'elegant', 'poster', 'soft'] as const

export type FontPair = (typeof fontPairNames)[number]

/** What a restaurant chooses from: the letters of its titles and those of all else. */
export const fontPairs: Readonly<
  Record<FontPair, { readonly title: FontFamily; readonly text: TextFamily }>
> = {
  classic: { title: 'lora', text: 'golos' },
  elegant: { title: 'cormorant', text: 'golos' },
  poster: { title: 'oswald', text: 'golos' },
  soft: { title: 'nunito', text: 'nunito' },
}
