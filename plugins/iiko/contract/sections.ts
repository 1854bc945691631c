import { z } from 'zod'

import { id } from './parts'

/** GetRestaurantSectionsResponse: the halls of terminal groups and their tables. */
export const sections = z
  .object({
    restaurantSections: z.array(
      z.object({
        name: z.string(),
        tables: z.array(
          z.object({ id, number: z.number(), name: z.string().nullish(), isDeleted: z.boolean() }),
        ),
      }),
    ),
  })
  .transform(({ restaurantSections }) => restaurantSections)
