import sharp, { type OverlayOptions } from 'sharp'

import { themeOf } from '@/src/domain/theme/themeOf'

export type IconKind = {
  /** Pixels of a side. */
  size: number
  /** Launchers cut a circle or a square out of it: what matters stays within the middle 80 % (W3C, maskable). */
  isMaskable: boolean
}

type Drawn = {
  accent: string
  /** What the restaurant is called: without a logo its first letter is drawn. */
  name: string
  logo: Buffer | null
}

/** The site's icon as PNG: the logo on white, or the first letter of the name on the restaurant's colour. */
export async function drawIcon(
  { accent, name, logo }: Drawn,
  { size, isMaskable }: IconKind,
): Promise<Buffer> {
  const inner = Math.round(size * (isMaskable ? 0.6 : 0.8))
  const background = logo ? '#ffffff' : themeOf(accent).light.accent
  const part = logo ? await ofLogo(logo, inner) : letter(name, { accent, size })
  const ground = sharp({ create: { width: size, height: size, channels: 4, background } })
  return ground.composite([part]).png({ compressionLevel: 9 }).toBuffer()
}

async function ofLogo(logo: Buffer, inner: number): Promise<OverlayOptions> {
  const input = await sharp(logo)
    .resize(inner, inner, { fit: 'contain', background: '#ffffff00' })
    .png()
    .toBuffer()
  return { input, gravity: 'centre' }
}

/** Drawn by the fonts of the machine; one without any shows the plain colour. */
function letter(name: string, { accent, size }: { accent: string; size: number }): OverlayOptions {
  const [first = 'C'] = name.trim().match(/[\p{L}\p{N}]/u) ?? []
  const { onAccent } = themeOf(accent).light
  const text = first.toLocaleUpperCase('ru').replace(/[&<]/g, '')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">
    <text x="50%" y="50%" dy=".36em" text-anchor="middle" font-family="sans-serif" font-weight="700"
      font-size="${Math.round(size * 0.5)}" fill="${onAccent}">${text}</text></svg>`
  return { input: Buffer.from(svg) }
}
