import type { PayloadRequest } from 'payload'

import type { ImportedCollections } from '../options'
import type { StoredMenu } from './stored'

/**
 * Reads what came from iiko before, in the request's transaction and language. Trashed documents
 * too: a product that comes back is the same dish again.
 */
export async function readStoredMenu(
  req: PayloadRequest,
  collections: ImportedCollections,
): Promise<StoredMenu> {
  const everything = {
    depth: 0,
    fallbackLocale: false,
    overrideAccess: true,
    pagination: false,
    req,
    trash: true,
    where: { externalId: { exists: true } },
  } as const
  const categoryDocs = await req.payload.find({
    ...everything,
    collection: collections.categories,
    joins: false,
    select: { deletedAt: true, externalId: true, name: true, parent: true },
  })
  const dishDocs = await req.payload.find({
    ...everything,
    collection: collections.dishes,
    select: {
      _status: true,
      category: true,
      deletedAt: true,
      description: true,
      externalId: true,
      isAvailable: true,
      name: true,
      price: true,
      sku: true,
    },
  })

  const externalIds = new Map(categoryDocs.docs.map((doc) => [doc.id, doc.externalId ?? null]))
  const externalIdOf = (reference: number | { id: number } | null | undefined): string | null => {
    const id = typeof reference === 'object' ? reference?.id : reference
    return (id === undefined ? null : externalIds.get(id)) ?? null
  }

  const stored: StoredMenu = { categories: new Map(), dishes: new Map() }
  for (const { id, deletedAt, externalId, name, parent } of categoryDocs.docs) {
    if (!externalId) continue
    const fields = { name, parent: externalIdOf(parent), isTrashed: Boolean(deletedAt) }
    stored.categories.set(externalId, { id, name, fields })
  }
  for (const doc of dishDocs.docs) {
    if (!doc.externalId) continue
    stored.dishes.set(doc.externalId, {
      id: doc.id,
      name: doc.name,
      isPublished: doc._status === 'published',
      fields: {
        name: doc.name,
        description: doc.description || null,
        price: doc.price,
        category: externalIdOf(doc.category),
        isAvailable: doc.isAvailable,
        sku: doc.sku || null,
        isTrashed: Boolean(doc.deletedAt),
      },
    })
  }
  return stored
}
