import { z } from 'zod'

import { allergens } from '@/src/domain/menu/model/Allergen'
import { channels } from '@/src/domain/menu/model/Channel'
import { nutritionBases } from '@/src/domain/menu/model/Nutrition'
import { units } from '@/src/domain/menu/model/Portion'

/** Columns that several tables of the menu have. `numeric` comes from Postgres as text. */
export const number = z.union([z.number(), z.string().transform(Number)])
export const count = number.nullable().transform((value) => value ?? 0)
export const limit = number.nullable()
export const text = z.string().nullable()
export const flag = z.boolean().nullable().transform(Boolean)
export const key = z
  .string()
  .nullable()
  .transform((value) => value ?? '')
/** A moment as `pg` reads it, or as Drizzle leaves it. */
export const date = z.union([z.date(), z.string().transform((value) => new Date(value))])
export const moment = date.transform((value) => value.toISOString())

export const measured = {
  portion_amount: limit,
  portion_unit: z.enum(units).nullable(),
  nutrition_per: z.enum(nutritionBases).nullable(),
  nutrition_kcal: limit,
  nutrition_protein: limit,
  nutrition_fat: limit,
  nutrition_carbohydrates: limit,
}

export const named = z.object({ _parent_id: z.number(), _locale: z.string(), name: text })
export const namedRow = z.object({ _parent_id: z.string(), _locale: z.string(), name: text })
export const allergenRow = z.object({ parent_id: z.number(), value: z.enum(allergens) })
export const channelRow = z.object({ parent_id: z.number(), value: z.enum(channels) })
