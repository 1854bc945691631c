import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { StoredMenu } from '@/src/domain/sheet/planWorkbook'
import type { Stored } from '@/src/domain/sheet/stored'

import { listsOf } from './listsOf'
import { menuSheets } from './menuSheets'

const documents = z.array(z.looseObject({ id: z.number() }))

/** The menu as a spreadsheet sees it, and which records have a draft open over what guests see. */
export type ReadMenu = StoredMenu & { readonly drafted: ReadonlySet<string> }

/** `menu-items#12` */
export const draftedKey = (collection: string, id: unknown) => `${collection}#${String(id)}`

/**
 * Reads the records that a spreadsheet may speak of, in every language, in the request's transaction:
 * what is published, else the newest draft. Dishes come by category, in staff's order.
 */
export async function readStoredMenu(req: PayloadRequest): Promise<ReadMenu> {
  const drafted = new Set<string>()
  const always = {
    depth: 0,
    locale: 'all',
    overrideAccess: !req.user,
    pagination: false,
    req,
    user: req.user,
  } as const
  const read = async (
    collection: 'tags' | 'media' | 'menu-items' | 'modifier-groups',
    options: { draft?: boolean; published?: boolean } = {},
  ): Promise<Stored[]> => {
    const { docs } = await req.payload.find({
      ...always,
      collection,
      draft: options.draft ?? false,
      ...(options.published && { where: { _status: { equals: 'published' } } }),
    })
    return documents.parse(docs)
  }
  const publishedOrDraft = async (collection: 'menu-items' | 'modifier-groups') => {
    const published = await read(collection, { published: true })
    const newest = await read(collection, { draft: true })
    const byId = new Map(published.map((doc) => [doc.id, doc]))
    return newest.map((doc) => {
      const live = byId.get(doc.id)
      if (live && doc._status === 'draft') drafted.add(draftedKey(collection, doc.id))
      return live ?? doc
    })
  }
  const { docs } = await req.payload.find({ ...always, collection: 'categories', joins: false })
  const categories = documents.parse(docs)
  const tags = await read('tags')
  const media = await read('media')
  const modifiers = await publishedOrDraft('modifier-groups')
  const dishes = await publishedOrDraft('menu-items')
  const places = new Map<unknown, number>(categories.map(({ id }, index) => [id, index]))
  const placeOf = ({ category }: Stored) => places.get(category) ?? categories.length
  dishes.sort((one, other) => placeOf(one) - placeOf(other))
  return {
    records: { dishes, modifiers, categories },
    lists: listsOf({ categories, media, modifiers, tags }),
    sheets: menuSheets(),
    drafted,
  }
}
