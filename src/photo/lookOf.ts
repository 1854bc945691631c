import sharp from 'sharp'
import { rgbaToThumbHash } from 'thumbhash'

export type Look = {
  /** ThumbHash (evanw.github.io/thumbhash) in base64. */
  thumbhash: string
  /** The mean colour of what is not transparent, `#rrggbb`; null when all is. */
  color: string | null
}

/** The most that a ThumbHash is made from. */
const side = 100

/** What stands in the place of a picture until it has come. Rejects what sharp cannot read. */
export async function lookOf(picture: Uint8Array): Promise<Look> {
  const { data, info } = await sharp(picture)
    .rotate()
    .resize(side, side, { fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const hash = rgbaToThumbHash(info.width, info.height, data)
  return { thumbhash: Buffer.from(hash).toString('base64'), color: meanColor(data) }
}

function meanColor(rgba: Uint8Array): string | null {
  const sums = [0, 0, 0]
  let weight = 0
  for (let at = 0; at < rgba.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = rgba.subarray(at, at + 4)
    weight += alpha
    for (const [channel, value] of [red, green, blue].entries())
      sums[channel] = (sums[channel] ?? 0) + value * alpha
  }
  if (weight === 0) return null
  const hex = sums.map((sum) =>
    Math.round(sum / weight)
      .toString(16)
      .padStart(2, '0'),
  )
  return `#${hex.join('')}`
}
