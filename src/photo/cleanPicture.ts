import sharp, { type Metadata, type Sharp } from 'sharp'

import { BadPicture } from './BadPicture'
import { kindOf } from './kindOf'
import { oneAtATime } from './oneAtATime'

/** The most pixels that are unpacked: a file of 50 KB can hold gigabytes of them. */
export const mostPixels = 80_000_000

/** The longest side that is kept: enough to print an A4 page, and to cut a third out of it. */
const longestSide = 4096

export type CleanPicture = {
  data: Buffer
  mimetype: 'image/jpeg' | 'image/png'
  extension: 'jpg' | 'png'
}

/** Truncated and broken files are refused; cameras' small sins against the format are forgiven. */
function open(bytes: Uint8Array): Sharp {
  return sharp(bytes, { failOn: 'error', limitInputPixels: mostPixels })
}

async function measure(bytes: Uint8Array): Promise<Metadata> {
  const { width, height, ...rest } = await sharp(bytes, { limitInputPixels: false }).metadata()
  if (width * height > mostPixels) throw new BadPicture('tooLarge')
  return { width, height, ...rest }
}

/** Judged by a small copy: sharp's own statistics of a large picture take seconds. */
async function looksOpaque(bytes: Uint8Array): Promise<boolean> {
  const rgba = await open(bytes)
    .resize(512, 512, { fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer()
  return rgba.every((value, at) => at % 4 !== 3 || value === 255)
}

/**
 * The picture alone: upright, in sRGB with eight bits a channel, without EXIF, GPS, comments and
 * whatever else the file carried, no longer than 4096 pixels. A JPEG, which everything reads, or a
 * PNG where parts are transparent. Of an animation, its first frame. Throws BadPicture.
 * One picture at a time: the largest takes a third of a gigabyte while it is unpacked.
 */
export const cleanPicture = oneAtATime(async (bytes: Uint8Array): Promise<CleanPicture> => {
  const kind = kindOf(bytes)
  if (kind === null) throw new BadPicture('wrongKind')
  if (kind === 'heic') throw new BadPicture('heic')
  try {
    const { hasAlpha } = await measure(bytes)
    const isOpaque = !hasAlpha || (await looksOpaque(bytes))
    const upright = open(bytes)
      .rotate()
      .resize(longestSide, longestSide, { fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
    return isOpaque
      ? {
          data: await upright.removeAlpha().jpeg({ quality: 90 }).toBuffer(),
          mimetype: 'image/jpeg',
          extension: 'jpg',
        }
      : { data: await upright.png().toBuffer(), mimetype: 'image/png', extension: 'png' }
  } catch (error) {
    if (error instanceof BadPicture) throw error
    throw new BadPicture('unreadable', { cause: error })
  }
})
