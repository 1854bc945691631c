import sharp from 'sharp'

/** A photo as a phone would take it, in JPEG. */
export function drawPicture(): Promise<Buffer> {
  return sharp({ create: { width: 640, height: 480, channels: 3, background: '#c8321f' } })
    .jpeg()
    .toBuffer()
}
