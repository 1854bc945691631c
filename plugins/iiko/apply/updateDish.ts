import type { PayloadRequest } from 'payload'

import type { MenuItem } from '@/payload-types'
import { layBackDraft } from '@/src/db/layBackDraft'
import { takePublished } from '@/src/db/takePublished'

import type { IikoCollections } from '../options'
import type { StoredDish } from './stored'

type DishUpdate = {
  req: PayloadRequest
  collection: IikoCollections['dishes']
  dish: StoredDish
  data: Partial<Pick<MenuItem, 'name' | 'description' | 'price' | 'isAvailable' | 'sku'>> & {
    category?: number | null
    deletedAt?: null
  }
}

/**
 * Changes a dish without publishing what staff have not published: what guests see takes `data`,
 * a draft that is open over it keeps the staff's words and takes `data` too, and a dish that is not
 * published stays so. Inside the request's transaction.
 */
export async function updateDish({ req, collection, dish, data }: DishUpdate): Promise<void> {
  const always = {
    collection,
    depth: 0,
    id: dish.id,
    overrideAccess: true,
    req,
    trash: true,
  } as const
  const taken = await takePublished(req, 'menu-items', dish.id)
  const wasPublished = taken !== undefined || (dish.isPublished && dish.fields.isTrashed)
  await req.payload.update({
    ...always,
    data: { ...data, _status: wasPublished ? 'published' : 'draft' },
  })
  if (taken?.draftId === undefined) return
  await layBackDraft(req, 'menu-items', taken.draftId)
  await req.payload.update({ ...always, data, draft: true })
}
