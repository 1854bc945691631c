import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { deflateSync } from 'node:zlib'

import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { bodyOf } from '../access/bodyOf'
import { makePeople } from '../access/people'
import { startPayload, type TestPayload } from '../startPayload'

let carte: TestPayload
let headers: Record<string, string>

beforeAll(async () => {
  carte = await startPayload()
  headers = (await makePeople(carte.payload)).editor.headers
})

afterAll(() => carte.stop())

function photo(width = 2000, height = 1500): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#a33' } })
    .jpeg()
    .toBuffer()
}

async function upload(
  file: Buffer,
  name: string,
  type: string,
  fields: object = { alt: 'A plate' },
): Promise<Response> {
  const form = new FormData()
  form.set('_payload', JSON.stringify(fields))
  form.set('file', new Blob([new Uint8Array(file)], { type }), name)
  return carte.request('/api/media', { method: 'POST', headers, body: form })
}

const stored = async () => (await carte.payload.count({ collection: 'media' })).totalDocs

/** A PNG of one colour, as large as its header says: a few kilobytes that unpack to gigabytes. */
function bomb(side: number): Buffer {
  const crcTable = Array.from({ length: 256 }, (_, start) => {
    let value = start
    for (let bit = 0; bit < 8; bit += 1)
      value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
    return value >>> 0
  })
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    let crc = 0xffffffff
    for (const byte of body) crc = (crcTable[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8)
    const framed = Buffer.alloc(body.length + 8)
    framed.writeUInt32BE(data.length, 0)
    body.copy(framed, 4)
    framed.writeUInt32BE((crc ^ 0xffffffff) >>> 0, body.length + 4)
    return framed
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header.set([1, 0, 0, 0, 0], 8)
  const pixels = deflateSync(Buffer.alloc((Math.ceil(side / 8) + 1) * side))
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const svg = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>',
)
const html = Buffer.from('<!doctype html><html><body><script>alert(1)</script></body></html>')

describe('an upload', () => {
  it.each([
    ['a drawing with a script', svg, 'a.svg', 'image/svg+xml'],
    ['a drawing called .png', svg, 'a.png', 'image/png'],
    ['a drawing called .jpg with its own type', svg, 'a.jpg', 'image/svg+xml'],
    ['a page', html, 'a.html', 'text/html'],
    ['a page called .png', html, 'a.png', 'image/png'],
    ['a page called .jpg', html, 'a.jpg', 'image/jpeg'],
    ['a text', Buffer.from('just words'), 'a.png', 'image/png'],
    ['nothing', Buffer.alloc(0), 'a.png', 'image/png'],
  ])('of %s is refused', async (_, file, name, type) => {
    const answer = await upload(file, name, type)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status, await answer.text()).toBeLessThan(500)
    expect(await stored()).toBe(0)
  })

  it('of a small file that unpacks to a huge picture is refused', async () => {
    const file = bomb(20_000)
    expect(file.length).toBeLessThan(100_000)
    const answer = await upload(file, 'bomb.png', 'image/png')
    expect(answer.status, await answer.text()).toBeGreaterThanOrEqual(400)
    expect(await stored()).toBe(0)
  })

  it('that is too large is refused as too large', async () => {
    const file = Buffer.concat([await photo(), Buffer.alloc(16 * 1024 * 1024)])
    expect((await upload(file, 'large.jpg', 'image/jpeg')).status).toBe(413)
    expect(await stored()).toBe(0)
  })

  it('without words for those who cannot see it is refused, and says at which field', async () => {
    const answer = await upload(await photo(), 'a.jpg', 'image/jpeg', {})
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ errors: [{ data: { errors: [{ path: 'alt' }] } }] })
    expect(await stored()).toBe(0)
  })
})

describe('a photo', () => {
  it('is cut to every size in both formats, and its focal point is kept', async () => {
    const answer = await upload(await photo(), '../../борщ "1".jpg', 'image/jpeg', {
      alt: 'A plate',
      focalX: 20,
      focalY: 80,
    })
    expect(answer.status).toBe(201)
    const { doc } = await bodyOf(answer, z.object({ doc: z.looseObject({ sizes: z.unknown() }) }))
    expect(doc).toMatchObject({ width: 2000, height: 1500, mimeType: 'image/jpeg' })
    expect(doc).toMatchObject({ focalX: 20, focalY: 80 })
    expect(doc.sizes).toMatchObject({
      thumbnail: { width: 240, height: 240, mimeType: 'image/webp' },
      thumbnailAvif: { width: 240, height: 240, mimeType: 'image/avif' },
      card: { width: 640, height: 480, mimeType: 'image/webp' },
      cardAvif: { width: 640, height: 480, mimeType: 'image/avif' },
      page: { width: 1600, height: 1200, mimeType: 'image/webp' },
      pageAvif: { width: 1600, height: 1200, mimeType: 'image/avif' },
    })
    const files = await readdir(path.resolve(process.env.DATA_DIR ?? '', 'media'))
    expect(files).toHaveLength(17)
    expect(files.filter((name) => name.endsWith('.avif'))).toHaveLength(8)
    expect(files.filter((name) => name.endsWith('.webp'))).toHaveLength(8)
  })

  it('is served as the picture that it is, and never guessed to be something else', async () => {
    const { docs } = await carte.payload.find({ collection: 'media', limit: 1 })
    const urls = [docs[0]?.url, docs[0]?.sizes?.card?.url, docs[0]?.sizes?.cardAvif?.url]
    const types = ['image/jpeg', 'image/webp', 'image/avif']
    for (const [index, url] of urls.entries()) {
      const answer = await carte.request(url ?? '')
      expect(answer.status).toBe(200)
      expect(answer.headers.get('Content-Type')).toBe(types[index])
      expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff')
    }
  })

  it.each(['..%2f..%2fpackage.json', '..%5csecret', 'none.jpg', '.env'])(
    'is the only thing that can be fetched: %s is not',
    async (name) => {
      const answer = await carte.request(`/api/media/file/${name}`)
      expect([403, 404]).toContain(answer.status)
    },
  )
})
