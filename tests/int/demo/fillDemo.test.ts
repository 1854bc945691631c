import { readdir } from 'node:fs/promises'
import path from 'node:path'

import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { demoMenu } from '@/src/demo/demoMenu'
import { drawPhotos } from '@/src/demo/drawPhotos'
import { fillDemo } from '@/src/demo/fillDemo'
import { settings } from '@/src/settings'

import { startPayload, type TestPayload } from '../startPayload'

let carte: TestPayload
let payload: Payload

beforeAll(async () => {
  carte = await startPayload()
  payload = carte.payload
})

afterAll(() => carte.stop())

const files = () => readdir(path.join(settings().DATA_DIR, 'media')).catch(() => [])

async function rows(): Promise<number[]> {
  const counts = await Promise.all([
    payload.count({ collection: 'categories', trash: true }),
    payload.count({ collection: 'menu-items', trash: true }),
    payload.count({ collection: 'media' }),
    payload.countVersions({ collection: 'menu-items' }),
  ])
  return counts.map(({ totalDocs }) => totalDocs)
}

type Menu = Parameters<typeof drawPhotos>[0]

/** One plain picture for every dish: cutting the copies of 32 drawn ones takes a processor half a minute. */
async function drawPlain(menu: Menu, width: number, height: number) {
  const create = { width, height, channels: 3, background: '#a33' } as const
  const plain = await sharp({ create }).jpeg().toBuffer()
  const photos = await drawPhotos([])
  const give = (categories: Menu) => {
    for (const { dishes, inside = [] } of categories) {
      for (const dish of dishes) photos.set(dish, plain)
      give(inside)
    }
  }
  give(menu)
  return photos
}

/** Too small for copies. */
const drawSmall = (menu: Menu) => drawPlain(menu, 8, 6)

/** The first category as a guest would see it; the others plain, of the same measures. */
async function drawFirst(menu: Menu) {
  const drawn = await drawPhotos(menu.slice(0, 1))
  return new Map([...(await drawPlain(menu, 800, 600)), ...drawn])
}

const failAt = (dish: number, fail: () => unknown) => (done: number) =>
  done === dish ? void fail() : undefined

describe('a fill that fails in the middle', () => {
  it('leaves no rows and no files', async () => {
    const heard: [number, number][] = []
    const fill = fillDemo({
      payload,
      draw: drawSmall,
      onProgress: (...progress) => {
        heard.push(progress)
        if (heard.length === 3) throw new Error('The disk is full.')
      },
    })
    await expect(fill).rejects.toThrow('The disk is full.')
    expect(heard).toEqual([
      [1, 32],
      [2, 32],
      [3, 32],
    ])
    expect(await rows()).toEqual([0, 0, 0, 0])
    expect(await files()).toEqual([])
  })

  describe('while a photo is saved', () => {
    const hooks = () => payload.collections.media.config.hooks
    let afterChange: ReturnType<typeof hooks>['afterChange']

    afterEach(() => {
      hooks().afterChange = afterChange
    })

    it('leaves no rows and no files', async () => {
      afterChange = hooks().afterChange
      const fail = ({ doc }: { doc: { filename?: string | null } }) => {
        if (doc.filename?.startsWith('borshch')) throw new Error('No borscht today.')
      }
      hooks().afterChange = [...(afterChange ?? []), fail]
      await expect(fillDemo({ payload, draw: drawSmall })).rejects.toThrow('No borscht today.')
      expect(await rows()).toEqual([0, 0, 0, 0])
      expect(await files()).toEqual([])
    })
  })

  it('because the database dropped its connection leaves no rows and no files', async () => {
    let dropped: Promise<unknown> | undefined
    const fill = fillDemo({
      payload,
      draw: drawSmall,
      onProgress: failAt(3, () => {
        // Drizzle sends a statement only when somebody waits for it.
        dropped = Promise.resolve(
          payload.db.drizzle.execute(
            sql`select pg_terminate_backend(pid) from pg_stat_activity
              where datname = current_database() and pid <> pg_backend_pid() and xact_start is not null`,
          ),
        )
      }),
    })
    await expect(fill).rejects.toThrow()
    await dropped
    expect(await rows()).toEqual([0, 0, 0, 0])
    expect(await files()).toEqual([])
  })
})

describe('a menu with one category', () => {
  it('stays as it is, in the trash too', async () => {
    const { id } = await payload.create({ collection: 'categories', data: { name: 'Своя' } })
    expect(await fillDemo({ payload })).toEqual({ filled: false, dishes: 0 })
    expect(await rows()).toEqual([1, 0, 0, 0])

    const deletedAt = new Date().toISOString()
    await payload.update({ collection: 'categories', id, data: { deletedAt } })
    expect(await fillDemo({ payload })).toEqual({ filled: false, dishes: 0 })
    expect(await rows()).toEqual([1, 0, 0, 0])
    await payload.delete({ collection: 'categories', id, trash: true })
  })
})

describe('an empty menu', () => {
  it('is filled once, though two come at once', async () => {
    const photos = drawFirst(demoMenu)
    const fill = () => fillDemo({ payload, draw: () => photos })
    const answers = await Promise.all([fill(), fill()])
    expect(answers).toContainEqual({ filled: true, dishes: 32 })
    expect(answers).toContainEqual({ filled: false, dishes: 0 })
    expect((await rows()).slice(0, 3)).toEqual([10, 33, 32])
  })

  it('is not filled again', async () => {
    const before = [await rows(), await files()]
    expect(await fillDemo({ payload })).toEqual({ filled: false, dishes: 0 })
    expect([await rows(), await files()]).toEqual(before)
  })

  it('has its categories in order, a tree in both languages', async () => {
    const find = { collection: 'categories', sort: '_order', limit: 0, depth: 0 } as const
    const { docs } = await payload.find({ ...find, locale: 'ru' })
    const names = new Map(docs.map(({ id, name }) => [id, name]))
    const tree = docs.map(({ name, parent }) =>
      typeof parent === 'number' ? `${names.get(parent)} → ${name}` : name,
    )
    expect(tree).toEqual([
      'Завтраки',
      'Закуски',
      'Супы',
      'Горячее',
      'Горячее → На гриле',
      'Горячее → Паста',
      'Десерты',
      'Напитки',
      'Напитки → Чай и кофе',
      'Напитки → Лимонады',
    ])
    const english = await payload.find({ ...find, locale: 'en' })
    expect(english.docs.map(({ name }) => name)).toContain('From the grill')
  })

  it('has every dish in both languages with a price and a photo with its copies', async () => {
    const find = { collection: 'menu-items', sort: '_order', limit: 0, depth: 1 } as const
    const strict = { fallbackLocale: false } as const
    const where = { isCombo: { not_equals: true } }
    const { docs } = await payload.find({ ...find, ...strict, where, locale: 'ru' })
    const english = await payload.find({ ...find, ...strict, where, locale: 'en' })
    const stored = new Set(await files())

    expect(docs[0]).toMatchObject({ name: 'Сырники со сметаной и ягодами', sku: 'BR-01' })
    expect(docs.at(-1)).toMatchObject({ name: 'Домашний тархун', sku: 'LM-03' })
    expect(docs.filter(({ isAvailable }) => !isAvailable)).toHaveLength(3)
    expect(new Set(docs.map(({ sku }) => sku)).size).toBe(32)

    for (const [index, dish] of docs.entries()) {
      const translated = english.docs[index]
      expect(dish.name).toMatch(/[а-яё]/i)
      expect(dish.description).toMatch(/[а-яё]/i)
      expect(translated?.name).toMatch(/^[^а-яё]+$/i)
      expect(translated?.description).toMatch(/^[^а-яё]+$/i)
      expect(dish.price).toBeGreaterThanOrEqual(20_000)
      expect(dish.price % 1000).toBe(0)
      expect(dish._status).toBe('published')
      expect(dish.slug).toMatch(/^[a-z0-9-]+$/)

      const [photo] = dish.photos ?? []
      const [inEnglish] = translated?.photos ?? []
      if (typeof photo !== 'object' || typeof inEnglish !== 'object') throw new Error('No photo.')
      expect(photo).toMatchObject({ width: 800, height: 600, mimeType: 'image/jpeg' })
      expect(photo.alt).toMatch(/[а-яё]/i)
      expect(inEnglish.alt).toMatch(/^[^а-яё]+$/i)
      const copies = Object.values(photo.sizes ?? {}).flatMap(({ filename }) => filename ?? [])
      expect(copies).toHaveLength(12)
      for (const file of [photo.filename, ...copies]) expect(stored).toContain(file)
    }
    expect(stored.size).toBe(32 * 13)
    expect(docs.find(({ sku }) => sku === 'SP-01')?.slug).toBe('borshch-s-goviadinoi')
  })
})
