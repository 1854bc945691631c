import { type Shades, themeOf } from '@/src/domain/theme/themeOf'

const properties = ({ accent, onAccent, accentText }: Shades) =>
  `--accent:${accent};--on-accent:${onAccent};--accent-text:${accentText}`

/** The restaurant's colour as properties of the style sheet, for both themes. */
export function themeStyles(accent: string): string {
  const { light, dark } = themeOf(accent)
  return `:root{${properties(light)}}@media(prefers-color-scheme:dark){:root{${properties(dark)}}}`
}
