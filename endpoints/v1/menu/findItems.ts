import type { PayloadRequest } from 'payload'

import type { Language } from '@/src/i18n/language'

import type { Item } from './item'
import { toItem } from './toItem'

type Wanted = { req: PayloadRequest; ids: number[]; locale: Language }

/**
 * The published dishes among `ids`, in the order of `ids`, with their category and photos: three
 * statements however many dishes. Texts missing in `locale` come in the other language.
 */
export async function findItems({ req, ids, locale }: Wanted): Promise<Item[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'menu-items',
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
    depth: 1,
    limit: ids.length,
    pagination: false,
    locale,
    fallbackLocale: locale === 'ru' ? 'en' : 'ru',
    // Whoever asks gets the same: what is published, of the fields below. Read with the asker's
    // rights, the limit on rows per answer would also cut the photos of a long page.
    overrideAccess: true,
    req,
    select: {
      name: true,
      description: true,
      price: true,
      category: true,
      photos: true,
      isAvailable: true,
      sku: true,
      slug: true,
      createdAt: true,
      updatedAt: true,
    },
    populate: {
      categories: { name: true, deletedAt: true },
      media: { url: true, alt: true, filename: true, width: true, height: true, sizes: true },
    },
  })
  const items = new Map(docs.map((doc) => [doc.id, toItem(doc)]))
  return ids.flatMap((id) => items.get(id) ?? [])
}
