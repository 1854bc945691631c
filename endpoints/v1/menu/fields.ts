import { z } from 'zod'

import { largestAmount } from '@/src/fields/money'

import { text } from '../call/text'

/** The fields of a dish that apps write, with the bounds of collections/MenuItems. */
export const name = text(255).min(1)

export const description = text(5000).nullable()

export const price = z
  .int()
  .min(0)
  .max(largestAmount)
  .meta({ description: 'Kopecks: 59000 is 590 roubles.' })

export const category = text(100).nullable().meta({
  description:
    'The name of a category in any language, case aside; an unknown one is created. Null or an empty string for none.',
})

export const isAvailable = z.boolean()

export const example = {
  name: 'Борщ с говядиной',
  description: 'Со сметаной и чесночной пампушкой',
  price: 59000,
  category: 'Супы',
  is_available: true,
}

/** The `id` in a path: a positive integer that a Postgres `integer` holds. */
export const itemPath = z.object({ id: z.int().min(1).max(2_147_483_647) })
