import { z } from 'zod'

import { answers } from '../call/components'

const size = z
  .object({
    url: z.string(),
    type: z.string(),
    width: z.int(),
    height: z.int(),
  })
  .nullable()

const photo = z.object({
  url: z.string(),
  alt: z.string().meta({ description: 'What the photo shows, for those who cannot see it.' }),
  width: z.int().nullable(),
  height: z.int().nullable(),
  sizes: z
    .object({
      thumbnail: size,
      thumbnail_avif: size,
      card: size,
      card_avif: size,
      page: size,
      page_avif: size,
    })
    .meta({
      description: 'Smaller copies, each as WebP and as AVIF; null where the photo is too small.',
    }),
})

/** A dish as apps know it. The first eight fields are the old system's and never change. */
export const item = z
  .object({
    id: z.int(),
    name: z.string(),
    description: z.string().nullable(),
    price: z.int().meta({ description: 'Kopecks: 59000 is 590 roubles.' }),
    category: z.string().nullable().meta({ description: 'The name of the category.' }),
    is_available: z.boolean().meta({ description: 'False for a dish that is stopped for now.' }),
    created_at: z.iso.datetime(),
    updated_at: z.iso.datetime(),
    category_id: z.int().nullable(),
    slug: z.string().nullable(),
    sku: z.string().nullable(),
    photos: z.array(photo),
  })
  .meta({
    description: 'A dish. Further fields may be added; none of these changes.',
    examples: [
      {
        id: 12,
        name: 'Борщ с говядиной',
        description: 'Со сметаной и чесночной пампушкой',
        price: 59000,
        category: 'Супы',
        is_available: true,
        created_at: '2026-11-23T09:00:00.000Z',
        updated_at: '2026-11-23T09:30:00.000Z',
        category_id: 3,
        slug: 'borshch-s-goviadinoi',
        sku: 'A-0012',
        photos: [],
      },
    ],
  })

export type Item = z.infer<typeof item>
export type Photo = Item['photos'][number]

answers.add(item, { id: 'MenuItem' })
