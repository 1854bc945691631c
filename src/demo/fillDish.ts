import type { PayloadRequest } from 'payload'

import type { DemoDish } from './DemoCategory'
import { fillPhoto } from './fillPhoto'

type Filling = { req: PayloadRequest; dish: DemoDish; category: number; photo?: Buffer }

/** Makes a published dish in both languages, with its photo. */
export async function fillDish({ req, dish, category, photo }: Filling): Promise<void> {
  const { name, description, price, sku, isAvailable = true } = dish
  const photos = photo ? [await fillPhoto({ req, dish, photo })] : []
  const { id } = await req.payload.create({
    collection: 'menu-items',
    locale: 'ru',
    data: {
      name: name.ru,
      description: description.ru,
      price,
      sku,
      isAvailable,
      category,
      photos,
      _status: 'published',
    },
    depth: 0,
    req,
  })
  await req.payload.update({
    collection: 'menu-items',
    id,
    locale: 'en',
    data: { name: name.en, description: description.en, _status: 'published' },
    depth: 0,
    req,
  })
}
