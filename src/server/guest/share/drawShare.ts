import sharp from 'sharp'

import { themeOf } from '@/src/domain/theme/themeOf'
import type { Look } from '@/src/guest/Look'
import { shareSize } from '@/src/guest/photo/shareImage'

import { drawIcon } from '../icons/drawIcon'

type Drawn = {
  photo: Buffer | null
  logo: Buffer | null
  look: Pick<Look, 'accent' | 'name'>
}

const jpeg = { quality: 80, mozjpeg: true }

/** The picture of a link as JPEG: what the photo is about, or the restaurant's logo or letter on its colour. */
export async function drawShare({ photo, logo, look }: Drawn): Promise<Buffer> {
  const { width, height } = shareSize
  if (photo) {
    const cut = { width, height, fit: 'cover', position: 'attention' } as const
    return sharp(photo)
      .rotate()
      .resize(cut)
      .flatten({ background: '#ffffff' })
      .jpeg(jpeg)
      .toBuffer()
  }
  const icon = await drawIcon({ ...look, logo }, { size: height, isMaskable: true })
  const side = (width - height) / 2
  const background = logo ? '#ffffff' : themeOf(look.accent).light.accent
  return sharp(icon).extend({ left: side, right: side, background }).jpeg(jpeg).toBuffer()
}
