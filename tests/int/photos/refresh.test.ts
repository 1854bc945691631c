import { copyFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { en } from '@/src/cli/messages/en'
import { ru } from '@/src/cli/messages/ru'
import { runPhotos } from '@/src/cli/photos'
import { refreshPhotos } from '@/src/photo/refresh/refreshPhotos'

import { openPhotoDesk, type PhotoDesk, type StoredPhoto } from './photoDesk'
import { scene } from './pictures'

let desk: PhotoDesk

beforeAll(async () => {
  desk = await openPhotoDesk()
})

beforeEach(async () => {
  await desk.payload.delete({ collection: 'media', where: {} })
  for (const file of await desk.files()) await rm(inFolder(file))
})

afterAll(() => desk.stop())

const inFolder = (file: string) => path.join(process.env.DATA_DIR ?? '', 'media', file)
const none = {
  filename: null,
  mimeType: null,
  filesize: null,
  width: null,
  height: null,
  url: null,
}

/** Leaves a photo as it was stored before there were widths and placeholders, under this name. */
async function makeOld(photo: StoredPhoto, name: string): Promise<void> {
  const stem = path.parse(name).name
  await rename(inFolder(photo.filename), inFolder(name))
  const sizes: Record<string, object> = {}
  for (const [size, stored] of Object.entries(photo.sizes)) {
    sizes[size] = none
    if (!stored.filename) continue
    if (/^(thumbnail|card|page)/.test(size)) {
      const filename = `${stem}-${stored.width}x${stored.height}${path.extname(stored.filename)}`
      await copyFile(inFolder(stored.filename), inFolder(filename))
      sizes[size] = { ...stored, filename }
    }
    await rm(inFolder(stored.filename))
  }
  await desk.payload.update({
    collection: 'media',
    id: photo.id,
    data: { filename: name, thumbhash: null, color: null, sizes },
  })
}

async function oldPhoto(name: string, width = 1300, height = 900): Promise<StoredPhoto> {
  const photo = await desk.put({ file: await scene(width, height).jpeg().toBuffer(), name })
  await makeOld(photo, name)
  return photo
}

const ids = (photos: { id: number }[]) => photos.map(({ id }) => id)
const stored = (id: number) => desk.payload.findByID({ collection: 'media', id })

/** The names of all files that the rows know. */
async function known(): Promise<string[]> {
  const { docs } = await desk.payload.find({ collection: 'media', limit: 0, pagination: false })
  return docs
    .flatMap(({ filename, sizes }) => [
      filename ?? [],
      ...Object.values(sizes ?? {}).flatMap((size) => size.filename ?? []),
    ])
    .flat()
    .sort()
}

async function run(
  args: string[],
  { messages = ru, signal }: { messages?: typeof ru; signal?: AbortSignal } = {},
) {
  const said = { out: '', err: '' }
  const terminal = {
    out: (text: string) => void (said.out += text),
    err: (text: string) => void (said.err += text),
    isInteractive: false,
    messages,
    ...(signal ? { signal } : {}),
  }
  const open = () => Promise.resolve({ payload: desk.payload, close: () => Promise.resolve() })
  return { code: await runPhotos(args, terminal, open), ...said }
}

describe('refreshing the photos', () => {
  it('gives an old photo what a new one has', async () => {
    const photo = await oldPhoto('borshch.jpg')
    expect(await refreshPhotos({ payload: desk.payload })).toMatchObject({
      refreshed: 1,
      failed: [],
    })
    const now = await stored(photo.id)
    const { color, thumbhash } = photo
    expect(now).toMatchObject({ filename: 'borshch.jpg', color, thumbhash })
    for (const [name, { width, height, mimeType }] of Object.entries(photo.sizes)) {
      const size = Object.entries(now.sizes ?? {}).find(([key]) => key === name)?.[1]
      expect(size, name).toMatchObject({ width, height, mimeType })
    }
    expect(now.sizes?.w320?.url).toMatch(/\/api\/media\/file\/borshch-[0-9a-f]{8}-w320\.webp$/)
    expect((await desk.files()).sort()).toEqual(await known())
  })

  it('cuts about the focal point, as Payload does', async () => {
    const half = { create: { width: 600, height: 600, channels: 3, background: '#00f' } } as const
    const file = await sharp({
      create: { width: 1200, height: 600, channels: 3, background: '#f00' },
    })
      .composite([{ input: half, left: 600, top: 0 }])
      .jpeg()
      .toBuffer()
    for (const focalX of [10, 45, 55, 90]) {
      const photo = await desk.put({ file, fields: { alt: 'Тарелка', focalX, focalY: 50 } })
      const names = ['thumbnail', 'card']
      const before = await Promise.all(
        names.map(async (name) =>
          sharp(await desk.read(photo.sizes[name]?.filename ?? '')).stats(),
        ),
      )
      await makeOld(photo, `half-${focalX}.jpg`)
      await refreshPhotos({ payload: desk.payload })
      const now = Object.entries((await stored(photo.id)).sizes ?? {})
      for (const [index, name] of names.entries()) {
        const size = now.find(([key]) => key === name)?.[1]
        const after = await sharp(await desk.read(size?.filename ?? '')).stats()
        const red = before[index]?.channels[0]?.mean ?? -1
        expect(Math.abs((after.channels[0]?.mean ?? -1) - red), `${name} ${focalX}`).toBeLessThan(2)
      }
    }
  })

  it('goes on where it was stopped, and then has nothing to do', async () => {
    const photos = [
      await oldPhoto('a.jpg', 400),
      await oldPhoto('b.jpg', 400),
      await oldPhoto('c.jpg', 400),
    ]
    const interruption = new AbortController()
    const first = await refreshPhotos({
      payload: desk.payload,
      onProgress: ({ done }) => void (done === 1 && interruption.abort()),
      signal: interruption.signal,
    })
    expect(first).toMatchObject({ total: 3, refreshed: 1, left: 2 })
    expect((await stored(ids(photos)[0] ?? 0)).thumbhash).not.toBeNull()
    expect(await refreshPhotos({ payload: desk.payload })).toMatchObject({
      refreshed: 2,
      complete: 1,
    })
    const files = (await desk.files()).sort()
    expect(await refreshPhotos({ payload: desk.payload })).toMatchObject({
      refreshed: 0,
      complete: 3,
    })
    expect((await desk.files()).sort()).toEqual(files)
    expect(files).toEqual(await known())
  })

  it('parts photos whose copies had the same names', async () => {
    const jpeg = await oldPhoto('plate.jpg', 800, 600)
    const png = await desk.put({ file: await scene(800, 600).negate().png().toBuffer() })
    await makeOld(png, 'plate.png')
    await refreshPhotos({ payload: desk.payload })
    const names = (await known()).length
    expect(new Set(await known()).size).toBe(names)
    expect((await desk.files()).sort()).toEqual(await known())
    expect((await stored(jpeg.id)).color).not.toBe((await stored(png.id)).color)
  })

  it('makes a copy anew whose file is gone', async () => {
    const photo = await desk.put({ file: await scene(800, 600).jpeg().toBuffer() })
    const lost = photo.sizes.w640?.filename ?? ''
    await rm(inFolder(lost))
    expect(await refreshPhotos({ payload: desk.payload })).toMatchObject({ refreshed: 1 })
    expect(await desk.files()).toContain(lost)
  })

  it('leaves alone a photo that is replaced meanwhile', async () => {
    const photo = await oldPhoto('borshch.jpg')
    let replaced: StoredPhoto | undefined
    const update = vi.spyOn(desk.payload, 'update').mockImplementationOnce(async (asked) => {
      replaced = await desk.put({ id: photo.id, file: await scene(500, 400).jpeg().toBuffer() })
      return desk.payload.update(asked)
    })
    await refreshPhotos({ payload: desk.payload })
    expect(update).toHaveBeenCalled()
    update.mockRestore()
    const now = await stored(photo.id)
    expect(now).toMatchObject({ filename: replaced?.filename, thumbhash: replaced?.thumbhash })
    expect((await desk.files()).sort()).toEqual(await known())
  })
})

describe('carte photos refresh', () => {
  it('says what it did, and which photos could not be read', async () => {
    await oldPhoto('good.jpg', 400)
    const broken = await oldPhoto('broken.jpg', 400)
    const gone = await oldPhoto('gone.jpg', 400)
    await writeFile(inFolder('broken.jpg'), 'rubbish')
    await rm(inFolder('gone.jpg'))

    const { code, err, out } = await run(['refresh'])
    expect(code).toBe(1)
    expect(err).toContain('Фотографии: 100 % (3 из 3)')
    expect(out).toContain('Фотографии: всего 3, обновлено 1, были готовы 0, не получилось 2')
    expect(out).toContain(`№ ${broken.id}, broken.jpg: Файл повреждён`)
    expect(out).toContain(`№ ${gone.id}, gone.jpg: Файла этой фотографии нет на сервере`)

    const report = await run(['refresh', '--json'], { messages: en })
    expect(JSON.parse(report.out)).toMatchObject({
      total: 3,
      complete: 1,
      failed: [
        { id: broken.id, filename: 'broken.jpg', code: 'unreadable' },
        { id: gone.id, filename: 'gone.jpg', code: 'lost' },
      ],
    })
  })

  it('stopped at once says how to go on', async () => {
    await oldPhoto('a.jpg', 400)
    const { code, err } = await run(['refresh'], { signal: AbortSignal.abort() })
    expect(code).toBe(130)
    expect(err).toContain('Остановлено, осталось 1.')
  })

  it('explains itself', async () => {
    const { code, out } = await run(['--help'])
    expect(code).toBe(0)
    expect(out).toContain('photos refresh [--json]')
  })

  it.each([[[]], [['fly']], [['refresh', 'more']], [['refresh', '--force']]])(
    '%j is called wrongly',
    async (args) => {
      await expect(run(args)).rejects.toMatchObject({ name: 'UsageError' })
    },
  )
})
