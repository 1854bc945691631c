import { z } from 'zod'

import type { CatalogOffer } from '@/src/domain/menu/catalog/Catalog'

/** Money, in the API's description. */
export const price = z.int().meta({ description: 'Minor units of `currency`: 59000 is 590.00.' })

/** What a dish or a size is at this place now. */
export const offer = z.object({
  price,
  regular_price: z.int().nullable().meta({
    description: 'What it costs outside the price schedule that runs now; null when the same.',
  }),
  is_available: z.boolean().meta({ description: 'Whether it can be ordered now.' }),
  unavailable: z.enum(['off-sale', 'stopped', 'not-now']).nullable().meta({
    description:
      'Why it cannot be had: the switch “On sale”, the stop-list, or no menu that holds it runs now.',
  }),
  available_at: z.iso
    .datetime()
    .nullable()
    .meta({ description: 'When it can be had again, where that is known.' }),
  remaining: z
    .number()
    .nullable()
    .meta({ description: 'How many are left, where the stop-list says so.' }),
}) satisfies z.ZodType<CatalogOffer>
