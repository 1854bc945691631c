/** The letters that Carte brings along (src/launch/fontFiles), and what stands in where they have not come. */
export const fontFamilies = {
  golos: { name: 'Golos Text', kind: 'sans' },
  lora: { name: 'Lora', kind: 'serif' },
  cormorant: { name: 'Cormorant', kind: 'serif' },
  oswald: { name: 'Oswald', kind: 'sans' },
  nunito: { name: 'Nunito', kind: 'sans' },
} as const

export type FontFamily = keyof typeof fontFamilies

/** Those that long texts can be read in, with a regular and a bold face. */
export type TextFamily = Extract<FontFamily, 'golos' | 'nunito'>
