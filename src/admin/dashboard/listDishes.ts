import type { PayloadRequest, Where } from 'payload'

import type { Media } from '@/payload-types'

/** A dish as the dashboard shows it; `price` in kopecks. */
export type DishLine = {
  id: number
  name: string | null
  price: number | null
  isAvailable: boolean
  isDraft: boolean
  photo: string | null
  updatedAt: string
}

type Wanted = { where?: Where; sort: string; limit: number; draft?: boolean }

const smallCopy = (photo: Media | number | undefined): string | null =>
  typeof photo === 'object' ? (photo.sizes?.thumbnail?.url ?? photo.url ?? null) : null

/**
 * Some dishes and how many there are in all, as the one who asks may see them; with `draft` as they were
 * last saved instead of as guests see them.
 */
export async function listDishes(
  req: PayloadRequest,
  { where, sort, limit, draft = false }: Wanted,
): Promise<{ dishes: DishLine[]; total: number }> {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'menu-items',
    depth: 1,
    draft,
    limit,
    locale: req.locale === 'en' ? 'en' : 'ru',
    overrideAccess: false,
    select: {
      name: true,
      price: true,
      isAvailable: true,
      photos: true,
      updatedAt: true,
      _status: true,
    },
    sort,
    user: req.user,
    where,
  })
  const dishes = docs.map((dish) => ({
    id: dish.id,
    name: dish.name || null,
    price: dish.price ?? null,
    isAvailable: dish.isAvailable,
    isDraft: dish._status !== 'published',
    photo: smallCopy(dish.photos?.[0]),
    updatedAt: dish.updatedAt,
  }))
  return { dishes, total: totalDocs }
}
