import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { openPhotoDesk, type PhotoDesk, type StoredPhoto } from './photoDesk'
import { scene } from './pictures'

let desk: PhotoDesk
let photo: StoredPhoto

/** Red on the left, blue on the right. */
function halves(width: number, height: number): Promise<Buffer> {
  const half = { create: { width: width / 2, height, channels: 3, background: '#0000ff' } } as const
  return sharp({ create: { width, height, channels: 3, background: '#ff0000' } })
    .composite([{ input: half, left: width / 2, top: 0 }])
    .jpeg()
    .toBuffer()
}

const filesOf = ({ filename, sizes }: StoredPhoto) =>
  [filename, ...Object.values(sizes).flatMap((size) => size.filename ?? [])].sort()

async function meanRed(file: string): Promise<number> {
  return (await sharp(await desk.read(file)).stats()).channels[0]?.mean ?? -1
}

beforeAll(async () => {
  desk = await openPhotoDesk()
})

beforeEach(async () => {
  await desk.payload.delete({ collection: 'media', where: {} })
  photo = await desk.put({ file: await halves(1200, 600), name: 'plate.jpg' })
})

afterAll(() => desk.stop())

describe('a photo', () => {
  it('replaced gets new files and a new placeholder, and its old files go', async () => {
    const changed = await desk.put({
      id: photo.id,
      file: await scene(500, 400).jpeg().toBuffer(),
      name: 'plate.jpg',
    })
    expect(changed).toMatchObject({ id: photo.id, width: 500, height: 400 })
    expect(changed.thumbhash).not.toBe(photo.thumbhash)
    expect(changed.color).not.toBe(photo.color)
    expect(changed.sizes.w640?.filename).toBeNull()
    expect((await desk.files()).sort()).toEqual(filesOf(changed))
    expect(filesOf(changed).filter((file) => filesOf(photo).includes(file))).toEqual([])
  })

  it('of which only the words change keeps its files', async () => {
    const changed = await desk.put({ id: photo.id, fields: { alt: 'Другая тарелка' } })
    expect(changed).toMatchObject({ filename: photo.filename, thumbhash: photo.thumbhash })
    expect((await desk.files()).sort()).toEqual(filesOf(photo))
  })

  it('cut by staff is cut in every copy, under new names', async () => {
    const edits = { crop: { x: 50, y: 0 }, widthInPixels: 600, heightInPixels: 600 }
    const query = `?${new URLSearchParams({
      'uploadEdits[crop][x]': String(edits.crop.x),
      'uploadEdits[crop][y]': String(edits.crop.y),
      'uploadEdits[crop][width]': '50',
      'uploadEdits[crop][height]': '100',
      'uploadEdits[crop][unit]': '%',
      'uploadEdits[widthInPixels]': String(edits.widthInPixels),
      'uploadEdits[heightInPixels]': String(edits.heightInPixels),
    })}`
    const changed = await desk.put({ id: photo.id, query })
    expect(changed).toMatchObject({ width: 600, height: 600 })
    expect(changed.color).toMatch(/^#0.0.f.$/)
    expect(changed.filename).toMatch(/^plate-[0-9a-f]{8}\.jpg$/)
    expect(changed.filename).not.toBe(photo.filename)
    expect(await meanRed(changed.sizes.w480?.filename ?? '')).toBeLessThan(5)
    expect((await desk.files()).sort()).toEqual(filesOf(changed))
  })

  it('with another focal point is cut about it, under new names', async () => {
    const left = await meanRed(photo.sizes.thumbnail?.filename ?? '')
    expect(left).toBeGreaterThan(100)
    const query = '?uploadEdits[focalPoint][x]=90&uploadEdits[focalPoint][y]=50'
    const changed = await desk.put({ id: photo.id, query })
    expect(await meanRed(changed.sizes.thumbnail?.filename ?? '')).toBeLessThan(5)
    expect(changed).toMatchObject({ width: 1200, height: 600, focalX: 90 })
    expect(changed.filename).not.toBe(photo.filename)
    expect((await desk.files()).sort()).toEqual(filesOf(changed))
  })

  it('refused a new picture keeps the one it has', async () => {
    const file = Buffer.from('no picture')
    expect(await desk.refuse({ id: photo.id, file })).toMatchObject({ path: 'file' })
    expect((await desk.files()).sort()).toEqual(filesOf(photo))
  })

  it('refused new words keeps the picture it has', async () => {
    const file = await scene(500, 400).jpeg().toBuffer()
    const refused = await desk.refuse({ id: photo.id, file, fields: { alt: '' } })
    expect(refused).toMatchObject({ status: 400, path: 'alt' })
    expect((await desk.files()).sort()).toEqual(filesOf(photo))
  })

  it('duplicated has files of its own', async () => {
    const copy = await desk.payload.duplicate({ collection: 'media', id: photo.id })
    const files = filesOf(photo)
    expect(files).not.toContain(copy.filename)
    expect(Object.values(copy.sizes ?? {}).map(({ filename }) => filename)).not.toContain(
      photo.sizes.w320?.filename,
    )
    await desk.payload.delete({ collection: 'media', id: copy.id })
    expect((await desk.files()).sort()).toEqual(files)
  })

  it('deleted leaves no file', async () => {
    expect(await desk.files()).toHaveLength(filesOf(photo).length)
    await desk.payload.delete({ collection: 'media', id: photo.id })
    expect(await desk.files()).toEqual([])
  })
})
