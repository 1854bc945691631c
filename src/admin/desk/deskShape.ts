import { z } from 'zod'

const stop = z.object({
  remaining: z.number().nullable(),
  until: z.number().nullable(),
  reason: z.string(),
})

/** A line of a desk. */
export const lineShape = z.object({
  dish: z.number(),
  size: z.string(),
  name: z.string(),
  sizeName: z.string().nullable(),
  photos: z.array(z.number()),
  photo: z.string().nullable(),
  basePrice: z.number().nullable(),
  price: z.number().nullable(),
  isHidden: z.boolean(),
  stop: stop.nullable(),
  stopEverywhere: stop.nullable(),
  state: z.enum(['on-sale', 'few', 'stopped', 'off-sale', 'not-now', 'hidden', 'not-here']),
  priceNow: z.number().nullable(),
  remaining: z.number().nullable(),
  availableAt: z.number().nullable(),
})

/** The answers of /api/desk, see src/domain/menu/desk/Desk.ts. */
export const deskShape = z.object({
  location: z.object({
    id: z.number(),
    name: z.string(),
    timeZone: z.string(),
    currency: z.string(),
  }),
  revision: z.number(),
  changesAt: z.number().nullable(),
  categories: z.array(z.object({ id: z.number(), name: z.string() })),
  sections: z.array(
    z.object({
      category: z.number().nullable(),
      name: z.string().nullable(),
      lines: z.array(lineShape),
    }),
  ),
})

export const changedShape = z.object({ revision: z.number(), lines: z.array(lineShape) })
