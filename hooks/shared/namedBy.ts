import type { PayloadRequest, Where } from 'payload'

import type { Menu, PriceSchedule } from '@/payload-types'

import { keyOf } from './keyOf'

/** A list of a timed menu or price that means everything when it is empty, and that names a record. */
export type Named = {
  collection: 'menus' | 'price-schedules'
  /** What it applies to, or where. */
  list: 'what' | 'where'
  name: string
  isTrashed: boolean
  /** All that the list names, the record itself too, as `keyOf` writes them. */
  all: string[]
}

const fields = new Map([
  ['menu-items', 'dishes'],
  ['categories', 'categories'],
  ['locations', 'locations'],
])

function keys(
  collection: string,
  references: readonly ({ id: number } | number)[] | null | undefined,
): string[] {
  return (references ?? []).map((reference) => keyOf(collection, reference))
}

function listsOf(record: Menu | PriceSchedule): { list: 'what' | 'where'; all: string[] }[] {
  const where = { list: 'where' as const, all: keys('locations', record.locations) }
  // A timed menu with no dishes holds none; a percentage on no dishes is one on all of them.
  if (!('kind' in record) || record.kind !== 'percent') return [where]
  const what = [...keys('categories', record.categories), ...keys('menu-items', record.dishes)]
  return [where, { list: 'what', all: what }]
}

/** Where the record is named so that leaving it out matters; published, in newest drafts, in the trash. */
export async function namedBy(
  req: PayloadRequest,
  slug: string,
  id: number | string,
): Promise<Named[]> {
  const field = fields.get(slug)
  if (!field) return []
  const where: Where = { [field]: { equals: id } }
  const wanted = { where, trash: true, depth: 0, pagination: false, req } as const
  const found: Named[] = []
  for (const draft of [false, true]) {
    for (const collection of ['price-schedules', 'menus'] as const) {
      const { docs } = await req.payload.find({ collection, draft, ...wanted })
      for (const record of docs) {
        const { deletedAt, name } = record
        for (const { list, all } of listsOf(record)) {
          if (!all.includes(keyOf(slug, id))) continue
          found.push({ collection, list, name, isTrashed: Boolean(deletedAt), all })
        }
      }
    }
  }
  return found
}
