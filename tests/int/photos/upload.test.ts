import sharp from 'sharp'
import { thumbHashToApproximateAspectRatio, thumbHashToAverageRGBA } from 'thumbhash'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { photoOf } from '@/src/domain/photo/photoOf'
import { srcset } from '@/src/domain/photo/srcset'

import { openPhotoDesk, type PhotoDesk, type StoredPhoto } from './photoDesk'
import {
  animation,
  cmykJpeg,
  deepPng,
  phonePhoto,
  scene,
  transparentPng,
  wideGamutJpeg,
} from './pictures'

let desk: PhotoDesk

beforeAll(async () => {
  desk = await openPhotoDesk()
})

afterAll(() => desk.stop())

const copies = ({ sizes }: StoredPhoto) =>
  Object.entries(sizes).flatMap(([name, { filename, width, height, mimeType }]) =>
    filename ? [{ name, filename, width, height, mimeType }] : [],
  )

/** Every file of the photo as sharp sees it. */
async function filesOf(photo: StoredPhoto) {
  const names = [photo.filename, ...copies(photo).map(({ filename }) => filename)]
  return Promise.all(
    names.map(async (name) => {
      const data = await desk.read(name)
      return { name, data, ...(await sharp(data).metadata()) }
    }),
  )
}

async function centre(file: Buffer): Promise<number[]> {
  const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const at = (Math.floor(info.height / 2) * info.width + Math.floor(info.width / 2)) * info.channels
  return [...data.subarray(at, at + 3)]
}

describe('a photo', () => {
  it('is cut to the widths of phones in both formats, each file as its row says', async () => {
    const photo = await desk.put({ file: await scene(2400, 1800).jpeg().toBuffer() })
    expect(copies(photo).map(({ name, width, height }) => [name, width, height])).toEqual(
      expect.arrayContaining([
        ['thumbnail', 240, 240],
        ['card', 640, 480],
        ['w320', 320, 240],
        ['w480', 480, 360],
        ['w640', 640, 480],
        ['w960', 960, 720],
        ['w1280Avif', 1280, 960],
        ['pageAvif', 1600, 1200],
      ]),
    )
    expect(copies(photo)).toHaveLength(16)
    expect(new Set(await desk.files()).size).toBe(17)
    for (const { name, filename, width, height, mimeType } of copies(photo)) {
      const file = await sharp(await desk.read(filename)).metadata()
      expect({ width: file.width, height: file.height }, name).toEqual({ width, height })
      expect(mimeType).toBe(name.endsWith('Avif') ? 'image/avif' : 'image/webp')
      expect(file.format).toBe(name.endsWith('Avif') ? 'heif' : 'webp')
    }
  })

  it('is never enlarged: a small one has its own width last', async () => {
    const photo = await desk.put({ file: await scene(500, 700).jpeg().toBuffer() })
    expect(copies(photo).map(({ name, width }) => [name, width])).toEqual(
      expect.arrayContaining([
        ['w320', 320],
        ['w480', 480],
        ['page', 500],
      ]),
    )
    expect(photo.sizes.w640).toMatchObject({ filename: null, width: null })
    const sizes = Object.entries(photo.sizes).map(([name, { filename, ...rest }]) => ({
      ...rest,
      name,
      url: filename,
    }))
    const { sources } = photoOf({ ...photo, alt: {}, sizes })
    expect(srcset({ sources }, 'image/avif').match(/\d+w/g)).toEqual(['320w', '480w', '500w'])
  })

  it('has a blurred placeholder of its shape and a mean colour', async () => {
    const file = sharp({ create: { width: 900, height: 600, channels: 3, background: '#a05020' } })
    const photo = await desk.put({ file: await file.jpeg({ quality: 100 }).toBuffer() })
    expect(photo.color).toMatch(/^#[9a][0-9a-f][45][0-9a-f][12][0-9a-f]$/)
    const hash = Buffer.from(photo.thumbhash ?? '', 'base64')
    expect(hash.length).toBeLessThan(30)
    expect(thumbHashToApproximateAspectRatio(hash)).toBeCloseTo(1.5, 0)
    const { r, g, b, a } = thumbHashToAverageRGBA(hash)
    expect([r, g, b].map((part) => Math.abs(part * 255)).map(Math.round)).toEqual([
      expect.closeTo(0xa0, -1.5),
      expect.closeTo(0x50, -1.5),
      expect.closeTo(0x20, -1.5),
    ])
    expect(a).toBe(1)
  })

  it('cannot be told its placeholder or its colour from outside', async () => {
    const fields = { alt: 'Тарелка', thumbhash: 'x', color: 'javascript:' }
    const made = await desk.put({ file: await scene(400, 300).jpeg().toBuffer(), fields })
    const changed = await desk.put({ id: made.id, fields })
    expect(changed).toMatchObject({ thumbhash: made.thumbhash, color: made.color })
    expect(made.color).toMatch(/^#[0-9a-f]{6}$/)
  })

  it('is sent to be kept for ever, under a name that no other photo has had', async () => {
    const file = await scene(400, 300).jpeg().toBuffer()
    const [one, other] = [
      await desk.put({ file, name: 'Борщ, "новый".jpeg' }),
      await desk.put({ file: await scene(400, 300).png().toBuffer(), name: 'Борщ, "новый".png' }),
    ]
    expect(one.filename).toMatch(/^borshch-novyi-[0-9a-f]{8}\.jpg$/)
    const names = [one, other].flatMap((photo) => copies(photo).map(({ filename }) => filename))
    expect(new Set(names).size).toBe(names.length)
    const answer = await desk.request(`/api/media/file/${one.filename}`)
    expect(answer.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
    const missing = await desk.request('/api/media/file/none.jpg')
    expect(missing.status).toBe(404)
    expect(missing.headers.get('Cache-Control')).toBeNull()
  })
})

describe('what a file carried besides its picture', () => {
  it('is gone from the original and every copy; the photo stands upright', async () => {
    const file = await phonePhoto(1200, 800)
    expect(file.includes('secret words')).toBe(true)
    const photo = await desk.put({ file, name: 'IMG_0001.JPG' })
    expect(photo).toMatchObject({ width: 800, height: 1200 })
    expect(photo.sizes.w320).toMatchObject({ width: 320, height: 480 })
    for (const { name, data, exif, xmp, iptc, icc, orientation } of await filesOf(photo)) {
      const kept = { exif, xmp, iptc, icc, orientation }
      expect(Object.values(kept).filter(Boolean), name).toEqual([])
      expect(data.includes('secret words')).toBe(false)
    }
    // The white disc of the upper left is at the upper right once the photo is turned.
    const w320 = await desk.read(photo.sizes.w320?.filename ?? '')
    const { data, info } = await sharp(w320).raw().toBuffer({ resolveWithObject: true })
    const pixel = (x: number, y: number) => data[(y * info.width + x) * info.channels + 2] ?? 0
    expect(pixel(240, 120)).toBeGreaterThan(240)
    expect(pixel(80, 120)).toBeLessThan(240)
  })
})

describe('an unusual picture', () => {
  it('in CMYK becomes one that screens show', async () => {
    const photo = await desk.put({ file: await cmykJpeg() })
    for (const { name, space, channels } of await filesOf(photo))
      expect([space, channels], name).toEqual(['srgb', 3])
  })

  it('in wide colours keeps them as sRGB shows them', async () => {
    const file = await wideGamutJpeg()
    const photo = await desk.put({ file })
    for (const { name, data, icc } of await filesOf(photo)) {
      expect(icc, name).toBeUndefined()
      const [red = 0, green = 0, blue = 0] = await centre(data)
      expect(Math.abs(red - 0x30), name).toBeLessThan(12)
      expect(Math.abs(green - 0xa0), name).toBeLessThan(12)
      expect(Math.abs(blue - 0x50), name).toBeLessThan(12)
    }
  })

  it('with sixteen bits becomes a JPEG', async () => {
    const photo = await desk.put({ file: await deepPng(), name: 'a.png', type: 'image/png' })
    expect(photo).toMatchObject({ mimeType: 'image/jpeg', width: 700, height: 500 })
    for (const { name, depth } of await filesOf(photo)) expect(depth, name).toBe('uchar')
  })

  it('with transparent parts keeps them', async () => {
    const photo = await desk.put({ file: await transparentPng(), name: 'a.png', type: 'image/png' })
    expect(photo.mimeType).toBe('image/png')
    for (const { name, hasAlpha } of await filesOf(photo)) expect(hasAlpha, name).toBe(true)
    // Of the disc alone: what is transparent has no colour.
    expect(photo.color).toMatch(/^#[34][0-9a-f]a[0-9a-f]6[0-9a-f]$/)
    expect(thumbHashToAverageRGBA(Buffer.from(photo.thumbhash ?? '', 'base64')).a).toBeLessThan(0.9)
  })

  it('that moves stands still at its first frame', async () => {
    const photo = await desk.put({ file: await animation(), name: 'a.webp', type: 'image/webp' })
    expect(photo).toMatchObject({ width: 400, height: 300, mimeType: 'image/jpeg' })
    for (const { name, data, pages } of await filesOf(photo)) {
      expect(pages ?? 1, name).toBe(1)
      const [red = 0, green = 0] = await centre(data)
      expect(red > 230 && green < 30, name).toBe(true)
    }
  })

  it.each([
    ['one pixel', 1, 1],
    ['a long strip', 3000, 2],
    ['a tall strip', 2, 3000],
  ])('of %s is taken', async (_, width, height) => {
    const photo = await desk.put({ file: await scene(width, height).png().toBuffer() })
    expect(photo).toMatchObject({ width, height })
    expect(photo.thumbhash).toMatch(/^[A-Za-z0-9+/]+=*$/)
  })

  it('called what it is not gets its own type and ending', async () => {
    const file = await scene(400, 300).webp().toBuffer()
    const photo = await desk.put({ file, name: 'photo.png', type: 'image/png' })
    expect(photo.filename).toMatch(/\.jpg$/)
    expect(photo.mimeType).toBe('image/jpeg')
  })

  it('of more pixels than a page needs is kept smaller', async () => {
    const photo = await desk.put({ file: await scene(6000, 3000).jpeg().toBuffer() })
    expect(photo).toMatchObject({ width: 4096, height: 2048 })
  })
})
