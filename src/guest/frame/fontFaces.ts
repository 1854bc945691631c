import type { WebFont } from '../assets/Assets'

/** Where letters are served. */
export const fontPath = ({ name }: Pick<WebFont, 'name'>): string => `/_site/${name}`

/** Letters as `@font-face` of CSS. */
export function fontFaces(
  fonts: readonly Omit<WebFont, 'bytes'>[],
  display: 'optional' | 'swap',
): string {
  return fonts
    .map(
      (font) =>
        `@font-face{font-family:carte-${font.family};font-weight:${font.weight};` +
        `src:url(${fontPath(font)})format("woff2");font-display:${display}}`,
    )
    .join('')
}
