import { deflateSync } from 'node:zlib'

import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { openPhotoDesk, type PhotoDesk } from './photoDesk'
import { scene } from './pictures'

let desk: PhotoDesk

beforeAll(async () => {
  desk = await openPhotoDesk()
})

afterEach(async () => {
  expect((await desk.payload.count({ collection: 'media' })).totalDocs).toBe(0)
  expect(await desk.files()).toEqual([])
})

afterAll(() => desk.stop())

/** A PNG whose header promises a square of this side, and which holds almost nothing. */
async function promise(side: number): Promise<Buffer> {
  const png = await sharp({ create: { width: 1, height: 1, channels: 3, background: '#000' } })
    .png()
    .toBuffer()
  png.writeUInt32BE(side, 16)
  png.writeUInt32BE(side, 20)
  // The checksum of the header, so that its measures are believed.
  let crc = ~0
  for (const byte of png.subarray(12, 29)) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  png.writeUInt32BE(~crc >>> 0, 29)
  return png
}

const jpeg = () => scene(800, 600).jpeg().toBuffer()
const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic')])

describe('a file that is no photo', () => {
  it.each([
    ['a picture cut off', async () => (await jpeg()).subarray(0, 4000), /повреждён/],
    ['a JPEG of rubbish', () => Buffer.from('\xff\xd8\xff rubbish', 'latin1'), /повреждён/],
    ['a WebP of rubbish', () => Buffer.from('RIFF\xff\xff\xff\x7fWEBPVP8 ', 'latin1'), /повреждён/],
    ['a bomb', () => promise(30_000), /80 миллионов/],
    ['a phone’s HEIC', () => heic, /HEIC/],
    ['a GIF', () => scene(8, 8).gif().toBuffer(), /JPEG, PNG, WebP и AVIF/],
    ['a TIFF', () => scene(8, 8).tiff().toBuffer(), /JPEG, PNG, WebP и AVIF/],
    ['a zip', () => Buffer.from('PK\x03\x04'), /JPEG, PNG, WebP и AVIF/],
    ['packed noise', () => deflateSync(Buffer.alloc(99)), /JPEG, PNG, WebP и AVIF/],
  ])('%s is refused at its field, in words', async (_, file, words) => {
    const { status, path, message, shown } = await desk.refuse({ file: await file() })
    expect({ status, path }).toEqual({ status: 400, path: 'file' })
    expect(message).toMatch(words)
    expect(shown).toBe(message)
  })

  it('is refused in English to whoever reads English', async () => {
    const { message } = await desk.refuse({ file: heic, language: 'en' })
    expect(message).toMatch(/save the photo as a JPEG/)
  })

  it('and no file at all is asked for', async () => {
    const { path, message } = await desk.refuse({})
    expect([path, message]).toEqual(['file', 'Выберите файл с фотографией.'])
  })

  it('nor does the server fetch one from an address that a request names', async () => {
    const fields = { alt: 'Тарелка', filename: 'a.jpg', url: 'http://127.0.0.1:1/a.jpg' }
    expect(await desk.refuse({ fields })).toMatchObject({ status: 400, path: 'file' })
  })
})

describe('a stranger', () => {
  it('is turned away before the file is opened', async () => {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: 'Тарелка' }))
    form.set('file', new Blob([new Uint8Array(heic)], { type: 'image/jpeg' }), 'a.jpg')
    const answer = await desk.request('/api/media', { method: 'POST', body: form })
    expect(answer.status).toBe(403)
  })
})
