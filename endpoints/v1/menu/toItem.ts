import type { Category, Media, MenuItem } from '@/payload-types'

import type { Item } from './item'
import { toPhoto } from './toPhoto'

type Populated<T> = Array<number | T> | null | undefined

/** What is read of a stored dish; its category and photos populated. */
export type StoredDish = Pick<
  MenuItem,
  | 'id'
  | 'name'
  | 'description'
  | 'price'
  | 'isAvailable'
  | 'sku'
  | 'slug'
  | 'createdAt'
  | 'updatedAt'
> & {
  category?: number | Pick<Category, 'id' | 'name' | 'deletedAt'> | null
  photos?: Populated<Pick<Media, 'url' | 'alt' | 'width' | 'height' | 'sizes'>>
}

/** A stored dish as apps know it. A category in the trash is no category. */
export function toItem({ category, photos, ...dish }: StoredDish): Item {
  const shown = typeof category === 'object' && category && !category.deletedAt ? category : null
  return {
    id: dish.id,
    // A dish may have no name yet in either language asked for; clients count on a string.
    name: dish.name ?? '',
    description: dish.description ?? null,
    price: dish.price,
    category: shown?.name ?? null,
    is_available: dish.isAvailable,
    created_at: dish.createdAt,
    updated_at: dish.updatedAt,
    category_id: shown?.id ?? null,
    slug: dish.slug ?? null,
    sku: dish.sku ?? null,
    photos: (photos ?? []).flatMap((photo) => (typeof photo === 'object' ? toPhoto(photo) : [])),
  }
}
