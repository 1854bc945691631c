import sharp from 'sharp'

import { quietZone, qrOf } from './qrOf'
import { qrSvg } from './qrSvg'

/** As PNG, each module of whole pixels, so that its edges are sharp: at least `least` pixels a side. */
export async function qrPng(address: string, least = 1_000): Promise<Buffer> {
  const modules = qrOf(address).size + 2 * quietZone
  const side = modules * Math.ceil(least / modules)
  return sharp(Buffer.from(qrSvg(address)), { density: 72 })
    .resize(side, side, { kernel: 'nearest' })
    .png({ compressionLevel: 9, palette: true, colors: 2 })
    .toBuffer()
}
