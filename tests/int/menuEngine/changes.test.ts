import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'

import type { Catalog } from '@/src/domain/menu/catalog/Catalog'
import type { CatalogChanges } from '@/src/domain/menu/catalog/changes/CatalogChanges'

import { startPayload, type TestPayload } from '../startPayload'

const catalog = z.custom<Catalog>((value) => typeof value === 'object')
const changes = z.custom<CatalogChanges>((value) => typeof value === 'object')

let carte: TestPayload
const ids: number[] = []

const get = (path: string) => carte.request(`/api/v1/catalog${path}`)

beforeAll(async () => {
  carte = await startPayload()
  for (const name of ['Борщ', 'Оливье', 'Кисель', 'Уха']) {
    const { id } = await carte.payload.create({
      collection: 'menu-items',
      data: { name, price: 10_000, isAvailable: true, _status: 'published' },
    })
    ids.push(id)
  }
})

afterAll(() => carte.stop())

/** What a client does with changes; see CatalogChanges. */
function applied(copy: Catalog, diff: CatalogChanges): Catalog {
  const dishes = new Map(copy.dishes.map((dish) => [dish.id, dish]))
  for (const id of diff.dishes.removed) dishes.delete(id)
  for (const dish of diff.dishes.changed) dishes.set(dish.id, dish)
  const order = diff.dishes.order ?? [...dishes.keys()]
  return {
    ...copy,
    version: diff.version,
    changes_at: diff.changes_at,
    currency: diff.currency ?? copy.currency,
    dishes: order.flatMap((id) => dishes.get(id) ?? []),
    location: diff.location ?? copy.location,
    menus: diff.menus ?? copy.menus,
    categories: diff.categories ?? copy.categories,
    tags: diff.tags ?? copy.tags,
    modifier_groups: diff.modifier_groups ?? copy.modifier_groups,
  }
}

it('changes since a version make the current catalog of a copy', async () => {
  const [soup, salad, kissel] = ids
  const copy = catalog.parse(await (await get('?locale=ru')).json())
  const { pool } = carte.payload.db
  await pool.query('update menu_items set price = 77700 where id = $1', [salad])
  await pool.query('update menu_items set is_available = false where id = $1', [soup])
  await pool.query('delete from menu_items where id = $1', [kissel])
  await carte.payload.create({
    collection: 'menu-items',
    data: { name: 'Щи', price: 50_000, isAvailable: true, _status: 'published' },
  })
  await carte.payload.create({ collection: 'categories', data: { name: 'Супы' } })
  const diff = changes.parse(await (await get(`/changes?locale=ru&since=${copy.version}`)).json())
  expect(diff.dishes.changed).toHaveLength(3)
  expect(diff.dishes.removed).toEqual([kissel])
  expect(applied(copy, diff)).toEqual(await (await get('?locale=ru')).json())

  const none = changes.parse(await (await get(`/changes?locale=ru&since=${diff.version}`)).json())
  expect(none).toMatchObject({ dishes: { changed: [], removed: [], order: null }, menus: null })
})

it('changes since a version that is not known are gone', async () => {
  const answer = await get('/changes?since=1.5')
  expect(answer.status).toBe(410)
  expect(await answer.json()).toMatchObject({ status: 410 })
  expect((await get('/changes?since=yesterday')).status).toBe(422)
})
