import { readdir } from 'node:fs/promises'

import type { File } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'

import { type Cells, saveWorkbook } from './editWorkbook'
import { sampleMenu } from './sampleMenu'
import { type MenuFile, startMenuFile } from './startMenuFile'

let carte: MenuFile
let menu: Awaited<ReturnType<typeof sampleMenu>>
let archive: ReadonlyMap<string, File>
beforeAll(async () => {
  carte = await startMenuFile()
  menu = await sampleMenu(carte.payload)
  const { photosIn } = await import('@/src/menu/sheet/photos/photosIn')
  const { zipOf } = await import('@/src/menu/sheet/photos/zipOf')
  const create = { width: 900, height: 700, channels: 3, background: '#863' } as const
  const picture = await sharp({ create }).jpeg().toBuffer()
  archive = await photosIn(
    zipOf([
      { name: 'фото/Чай.JPG', data: picture },
      { name: 'broken.jpg', data: Buffer.from('no picture at all') },
      { name: 'notes.txt', data: Buffer.from('passed over') },
    ]),
  )
})
afterAll(() => carte?.stop())

const withPhotos = (photos: string): Promise<Buffer> => {
  const dishes: Cells = [
    ['ID', 'Фотографии'],
    [menu.green.id, photos],
  ]
  return saveWorkbook(new Map([['Блюда', dishes]]))
}

async function apply(bytes: Uint8Array, photos?: ReadonlyMap<string, File>) {
  const { createLocalReq } = await import('payload')
  const { applyFile } = await import('@/src/menu/sheet/applyFile')
  const { readTables } = await import('@/src/menu/sheet/file/readTables')
  const req = await createLocalReq({}, carte.payload)
  return applyFile({ req, tables: await readTables(bytes), photos })
}

async function filesOfPhotos(): Promise<string[]> {
  const { mediaFolder } = await import('@/src/photo/mediaFolder')
  return readdir(mediaFolder()).catch(() => [])
}

it('a photo of the archive is stored once, and known by its name the next time', async () => {
  const bytes = await withPhotos('чай.jpg')
  expect((await apply(bytes, archive)).changes).toHaveLength(1)
  const { docs } = await carte.payload.find({ collection: 'media' })
  expect(docs).toMatchObject([{ alt: 'Зелёный чай' }])
  expect(docs[0]?.filename).toMatch(/^chai-/)
  const dish = await carte.payload.findByID({
    collection: 'menu-items',
    id: menu.green.id,
    depth: 0,
  })
  expect(dish.photos).toEqual([docs[0]?.id])
  expect((await apply(bytes, archive)).changes).toEqual([])
  const exported = await carte.planned(await carte.exported())
  expect([exported.changes, exported.faults]).toEqual([[], []])
})

it('a name that is neither stored nor in the archive is a fault of its row', async () => {
  const { faults } = await carte.planned(await withPhotos('суп.jpg'))
  expect(faults).toMatchObject([{ row: 2, column: 'photos', code: 'unknownName' }])
})

const fault = z.looseObject({ detail: z.string() })

it.each([
  ['a file that is no picture', 'чай.jpg; broken.jpg', /фотографи|photo|damaged|повреж/i],
  ['an address inside the network', 'https://127.0.0.1/a.jpg', /^privateAddress$/],
  ['an address without https', 'http://example.com/a.jpg', /^notHttps$/],
])('%s changes nothing, and leaves no file behind', async (_, photos, detail) => {
  const before = [await carte.everything(), await filesOfPhotos()]
  const refused: unknown = await apply(await withPhotos(photos), archive).catch(
    (error: unknown) => error,
  )
  const { reason } = z.object({ reason: z.object({ faults: z.array(fault) }) }).parse(refused)
  expect(reason.faults).toMatchObject([{ row: 2, column: 'photos', code: 'noPhoto' }])
  expect(reason.faults[0]?.detail).toMatch(detail)
  expect([await carte.everything(), await filesOfPhotos()]).toEqual(before)
})
