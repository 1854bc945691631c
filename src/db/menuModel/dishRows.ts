import { z } from 'zod'

import { comboPricings } from '@/src/domain/menu/model/Combo'
import { vatRates } from '@/src/domain/order/Fiscal'

import { count, flag, key, measured, moment, number, text } from './rows'

export const dishRow = z.object({
  id: z.number(),
  price: count,
  vat: z.enum(vatRates).nullable(),
  category_id: z.number().nullable(),
  is_available: flag,
  slug: text,
  sku: text,
  external_id: text,
  is_combo: flag,
  combo_pricing: z.enum(comboPricings).nullable(),
  combo_discount: count,
  created_at: moment,
  updated_at: moment,
  ...measured,
})

export const dishText = z.object({
  _parent_id: z.number(),
  _locale: z.string(),
  name: text,
  description: text,
  story: z.unknown(),
  seo_title: text,
  seo_description: text,
})

export const dishRelation = z.object({
  parent_id: z.number(),
  path: z.string(),
  media_id: z.number().nullable(),
  tags_id: z.number().nullable(),
  modifier_groups_id: z.number().nullable(),
  menu_items_id: z.number().nullable(),
})

export const sizeRow = z.object({
  id: z.string(),
  _parent_id: z.number(),
  price: count,
  is_default: flag,
  sku: text,
  external_id: text,
  ...measured,
})

export const slotRow = z.object({
  id: z.string(),
  _parent_id: z.number(),
  min: number.nullable().transform((value) => value ?? 1),
  max: number.nullable().transform((value) => value ?? 1),
})

export const choiceRow = z.object({
  _parent_id: z.string(),
  dish_id: z.number(),
  size: key,
  surcharge: count,
})

export type DishRelation = z.infer<typeof dishRelation>
export type DishText = z.infer<typeof dishText>
