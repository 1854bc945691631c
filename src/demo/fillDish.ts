import type { PayloadRequest } from 'payload'

import type { DemoDish } from './DemoCategory'
import { fillPhoto } from './fillPhoto'
import { contentsOf } from './restaurant/contentsOf'
import type { References } from './restaurant/findReferences'
import { inEnglish } from './restaurant/inEnglish'

type Filling = {
  req: PayloadRequest
  dish: DemoDish
  category: number
  references: References
  photo?: Buffer
}

/** Makes a published dish in both languages, with its photo. */
export async function fillDish({ req, dish, category, references, photo }: Filling): Promise<void> {
  const { name, description, price, sku, isAvailable = true } = dish
  const photos = photo ? [await fillPhoto({ req, dish, photo })] : []
  const { sizes = [], ...contents } = contentsOf(sku, references)
  const stored = await req.payload.create({
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
      ...contents,
      sizes: sizes.map(({ name, ...size }) => ({ ...size, name: name.ru })),
      _status: 'published',
    },
    depth: 0,
    req,
  })
  await req.payload.update({
    collection: 'menu-items',
    id: stored.id,
    locale: 'en',
    data: {
      name: name.en,
      description: description.en,
      sizes: inEnglish(stored.sizes, sizes),
      _status: 'published',
    },
    depth: 0,
    req,
  })
}
