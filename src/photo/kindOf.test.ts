import sharp from 'sharp'
import { describe, expect, it } from 'vitest'

import { kindOf } from './kindOf'

const picture = sharp({ create: { width: 8, height: 8, channels: 3, background: '#a33' } })
const box = (brand: string, others = '') =>
  Buffer.concat([Buffer.from([0, 0, 0, 32]), Buffer.from(`ftyp${brand}\0\0\0\0${others}`)])

describe('kindOf', () => {
  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('knows %s', async (format) => {
    expect(kindOf(await picture.clone().toFormat(format).toBuffer())).toBe(format)
  })

  it.each([
    ['a phone’s HEIC', box('heic', 'mif1heic'), 'heic'],
    ['a HEIC under the general brand', box('mif1', 'mif1heic'), 'heic'],
    ['an AVIF under the general brand', box('mif1', 'mif1avif'), 'avif'],
    ['a film', box('isom', 'isomavc1'), null],
    ['a drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), null],
    ['a GIF', Buffer.from('GIF89a'), null],
    ['a sound', Buffer.from('RIFF0000WAVE'), null],
    ['nothing', Buffer.alloc(0), null],
  ])('knows %s', (_, bytes, kind) => {
    expect(kindOf(bytes)).toBe(kind)
  })
})
