import { circle, type Svg } from './shapes'

/** Photos of dishes are drawn this large, in pixels. */
export const canvas = { width: 1200, height: 900 }

/** The whole drawing: `content` on a table of this colour, lit from the upper left. */
export function scene(background: string, content: Svg): Svg {
  const { width, height } = canvas
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<defs>
<filter id="soft" x="-20%" y="-60%" width="140%" height="220%"><feGaussianBlur stdDeviation="14"/></filter>
<radialGradient id="light" cx="0.3" cy="0.2" r="0.95"><stop offset="0" stop-color="#fff" stop-opacity="0.28"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient>
</defs>
<rect width="${width}" height="${height}" fill="${background}"/>
${circle(600, 470, 560, '#fff', 'opacity="0.13"')}
<rect width="${width}" height="${height}" fill="url(#light)"/>
${content}
</svg>`
}
