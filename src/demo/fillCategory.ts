import type { PayloadRequest } from 'payload'

import type { DemoCategory, DemoDish } from './DemoCategory'
import { fillDish } from './fillDish'
import type { References } from './restaurant/findReferences'

type Filling = {
  req: PayloadRequest
  category: DemoCategory
  parent?: number
  photos: ReadonlyMap<DemoDish, Buffer>
  references: References
  onDish: () => void
}

/**
 * Makes a category, its dishes and the categories inside it. One document after another: each new one
 * goes to the end of the order.
 */
export async function fillCategory(filling: Filling): Promise<void> {
  const { req, category, parent, photos, references, onDish } = filling
  const { name, dishes, inside = [] } = category
  const { id } = await req.payload.create({
    collection: 'categories',
    locale: 'ru',
    data: { name: name.ru, parent },
    depth: 0,
    req,
  })
  await req.payload.update({
    collection: 'categories',
    id,
    locale: 'en',
    data: { name: name.en },
    depth: 0,
    req,
  })
  for (const dish of dishes) {
    await fillDish({ req, dish, category: id, references, photo: photos.get(dish) })
    onDish()
  }
  for (const child of inside) await fillCategory({ ...filling, category: child, parent: id })
}
