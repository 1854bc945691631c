import { z } from 'zod'

import { lineShape } from '../desk/deskShape'

/** The answers of /api/desk/dish, see src/domain/menu/desk/Across.ts. */
export const acrossShape = z.object({
  dish: z.number(),
  name: z.string(),
  sizes: z.array(z.object({ key: z.string(), name: z.string() })),
  revision: z.number(),
  places: z.array(
    z.object({
      id: z.number(),
      name: z.string(),
      address: z.string(),
      timeZone: z.string(),
      currency: z.string(),
      lines: z.array(lineShape),
    }),
  ),
})
