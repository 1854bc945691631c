import { createRequire } from 'node:module'

/** From the working folder, where the packages are: this file is bundled elsewhere. */
const { resolve } = createRequire(`${process.cwd()}/`)

/** Both have Russian, English, the Cyrillic of Kazakh and the signs of currencies (SIL Open Font License 1.1). */
const files = {
  text: '@expo-google-fonts/golos-text/400Regular/GolosText_400Regular.ttf',
  strong: '@expo-google-fonts/golos-text/600SemiBold/GolosText_600SemiBold.ttf',
  title: '@expo-google-fonts/lora/600SemiBold/Lora_600SemiBold.ttf',
  italic: '@expo-google-fonts/lora/400Regular_Italic/Lora_400Regular_Italic.ttf',
} as const

export type Font = keyof typeof files

const found = new Map<Font, string>()

/** The file of a font. Named by it, pdfkit opens it once. */
export function fontFile(font: Font): string {
  const file = found.get(font) ?? resolve(files[font])
  found.set(font, file)
  return file
}
