import { z } from 'zod'

const price = z.looseObject({ currentPrice: z.number(), isIncludedInMenu: z.boolean() })

export const product = z.looseObject({
  id: z.string(),
  name: z.string(),
  sizePrices: z.array(z.looseObject({ sizeId: z.string().nullable(), price })).default([]),
})

/** What the stand-in itself looks at; everything else is served as it was recorded. */
export const nomenclature = z.looseObject({
  revision: z.number(),
  groups: z.array(z.looseObject({ id: z.string(), name: z.string() })),
  productCategories: z.array(z.unknown()).default([]),
  products: z.array(product),
  sizes: z.array(z.looseObject({ id: z.string(), name: z.string() })).default([]),
})

export type Product = z.infer<typeof product>
export type Nomenclature = z.infer<typeof nomenclature>
