import { z } from 'zod'

import type { CatalogNutrition } from '@/src/domain/menu/catalog/Catalog'
import { allergens as known } from '@/src/domain/menu/model/Allergen'
import { units, type Portion } from '@/src/domain/menu/model/Portion'

import { answers } from '../../call/components'

/** How much the guest gets. */
export const portion = z.object({
  amount: z.number(),
  unit: z.enum(units).meta({ description: 'Grams, millilitres or pieces.' }),
}) satisfies z.ZodType<Portion>

const facts = z.object({
  kcal: z.number().nullable(),
  protein: z.number().nullable().meta({ description: 'Grams, as are fat and carbohydrates.' }),
  fat: z.number().nullable(),
  carbohydrates: z.number().nullable(),
})

/** Both bases of the nutrition, one measured and the other derived. */
export const nutrition = z
  .object({
    per_portion: facts.nullable().meta({
      description: 'Null when the portion’s weight is not known and the figures are per 100 g.',
    }),
    per_100: facts.nullable().meta({ description: 'Per 100 g, or 100 ml of a drink.' }),
  })
  .meta({
    description: 'Energy and nutrients. A null says that nobody measured it.',
  }) satisfies z.ZodType<CatalogNutrition>

answers.add(nutrition, { id: 'CatalogNutrition' })

export const allergens = z.array(z.enum(known))
