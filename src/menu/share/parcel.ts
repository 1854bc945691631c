import { z } from 'zod'

const place = z.tuple([z.int().nonnegative(), z.int().nonnegative()])
const moment = z.number().nullable()

/** How a compiled menu lies in its bytes, and what is known of it besides them; places are [start, end]. */
export const parcel = z.object({
  version: z.string(),
  validFrom: moment,
  changesAt: moment,
  currency: z.string(),
  digest: z.string(),
  size: z.int().nonnegative(),
  sections: z.object({
    location: place,
    menus: place,
    categories: place,
    tags: place,
    modifier_groups: place,
  }),
  dishes: z.array(
    z.object({
      id: z.int(),
      place,
      offer: z.object({
        isListed: z.boolean(),
        price: z.number(),
        regularPrice: z.number(),
        isAvailable: z.boolean(),
        reason: z.enum(['off-sale', 'stopped', 'not-now']).nullable(),
        remaining: z.number().nullable(),
        availableAt: moment,
        stopReason: z.string().nullable(),
      }),
    }),
  ),
})

export type Parcel = z.infer<typeof parcel>
