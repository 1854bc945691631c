import type { CollectionSlug, PayloadRequest } from 'payload'

import { slugify } from '@/src/domain/slug/slugify'

/** What is known of a document while its slug is being made. */
export type SlugSource = {
  collection: CollectionSlug
  current: string | null | undefined
  name: string
  req: PayloadRequest
  /** What no document may have. */
  isReserved?: (slug: string) => boolean
  /** Collections whose slugs are taken as well. */
  besides?: readonly CollectionSlug[]
}

/**
 * A slug for `name` that no other document of the collection has, trashed ones included: `borshch`,
 * else `borshch-2`, `borshch-3`… A name without any letter or digit gives the collection's name.
 * A current slug made from the same name stays, so that saving twice does not move an address.
 */
export async function uniqueSlug(source: SlugSource): Promise<string> {
  const { collection, current, isReserved = () => false, besides = [], name, req } = source
  const base = slugify(name) || collection
  const made = new RegExp(`^${base}(-\\d+)?$`)
  if (current && made.test(current) && !isReserved(current)) return current

  const slugs = new Set<string | null | undefined>()
  for (const one of [collection, ...besides]) {
    const taken = await req.payload.db.find<{ slug?: string | null }>({
      collection: one,
      limit: 0,
      pagination: false,
      req,
      select: { slug: true },
      where: { slug: { like: base } },
    })
    for (const doc of taken.docs) slugs.add(doc.slug)
  }
  if (!slugs.has(base) && !isReserved(base)) return base
  let number = 2
  while (slugs.has(`${base}-${number}`)) number += 1
  return `${base}-${number}`
}
