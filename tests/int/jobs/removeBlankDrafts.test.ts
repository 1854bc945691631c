import { afterAll, beforeAll, expect, it } from 'vitest'

import { removeBlankDrafts } from '@/src/worker/removeBlankDrafts'

import { ask } from '../api-v1/ask'
import { hire } from '../api-v1/hire'
import { startPayload, type TestPayload } from '../startPayload'

let carte: TestPayload
let headers: Record<string, string>
beforeAll(async () => {
  carte = await startPayload()
  headers = { ...(await hire(carte, 'manager')).headers, 'Content-Type': 'application/json' }
})
afterAll(() => carte?.stop())

/** As the form does when it is opened: a draft without a word, which it then writes into every second. */
async function openForm(collection: 'announcements' | 'menu-items' | 'pages'): Promise<number> {
  const made = await ask(carte, `/api/${collection}?draft=true`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ _status: 'draft' }),
  })
  expect(made.status).toBe(201)
  const { docs } = await carte.payload.find({ collection, draft: true, sort: '-id', limit: 1 })
  return Number(docs[0]?.id)
}
const write = (collection: string, id: number, data: object, query = 'draft=true&autosave=true') =>
  ask(carte, `/api/${collection}/${id}?${query}`, {
    method: 'PATCH',
    headers,
    body: JSON.stringify(data),
  })

it('removes drafts that were opened and left a day ago, and none that anybody has touched', async () => {
  const left = [
    await openForm('menu-items'),
    await openForm('pages'),
    await openForm('announcements'),
  ]
  const written = await openForm('menu-items')
  await write('menu-items', written, { price: 10_000 })
  const english = await openForm('pages')
  await write('pages', english, { name: 'Delivery' }, 'draft=true&autosave=true&locale=en')
  const published = await carte.payload.create({
    collection: 'menu-items',
    data: { name: 'Борщ', price: 45_000, isAvailable: true, _status: 'published' },
  })
  const { pool } = carte.payload.db
  for (const table of ['menu_items', 'pages', 'announcements']) {
    await pool.query(`update ${table} set created_at = now() - interval '25 hours'`)
  }
  const young = await openForm('menu-items')

  const remove = () => removeBlankDrafts(carte.payload, { batch: 2 })
  expect([await remove(), await remove(), await remove()]).toEqual([2, 1, 0])
  const idsOf = async (collection: 'announcements' | 'menu-items' | 'pages') => {
    const { docs } = await carte.payload.find({
      ...{ collection, depth: 0, draft: true, pagination: false, sort: 'id', trash: true },
    })
    return docs.map(({ id }) => id)
  }
  expect(await idsOf('menu-items')).toEqual([written, published.id, young])
  expect(await idsOf('pages')).toEqual([english])
  expect(await idsOf('announcements')).toEqual([])
  expect(left).toHaveLength(3)
})
