import { z } from 'zod'

import type { CatalogPhoto } from '@/src/domain/menu/catalog/Catalog'

import { answers } from '../../call/components'

const source = z.object({
  name: z.string(),
  url: z.string(),
  type: z.enum(['image/avif', 'image/webp']),
  width: z.int(),
  height: z.int(),
})

/** A photo with all that a page needs to show it at once and without a jump. */
export const photo = z
  .object({
    id: z.int(),
    url: z.string().nullable().meta({ description: 'The original; show one of `sources`.' }),
    alt: z
      .string()
      .nullable()
      .meta({ description: 'What the photo shows, for those who cannot see it.' }),
    width: z.int().nullable().meta({ description: 'Of the original, in pixels.' }),
    height: z.int().nullable(),
    thumbhash: z
      .string()
      .nullable()
      .meta({ description: 'ThumbHash in base64: a blurred picture to show while it loads.' }),
    color: z.string().nullable().meta({ description: 'The mean colour, #rrggbb.' }),
    sources: z
      .array(source)
      .meta({ description: 'Entries of a `srcset`, by type and then by width, ascending.' }),
  })
  .meta({ description: 'A photo.' }) satisfies z.ZodType<CatalogPhoto>

answers.add(photo, { id: 'CatalogPhoto' })
