import { z } from 'zod'

import type { IikoGroup, IikoProduct, IikoSize } from '@/src/domain/iiko/nomenclature'

import { id } from './parts'

/*
 * The answer of `POST /api/1/nomenclature` as iiko's published API description has it
 * (NomenclatureResponse, ProductsGroupInfo, ProductInfo, SizePrice, Price, Size), the fields that
 * we read. Fields that it allows to be missing or null may be both; others we do not look at.
 */

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null)
const parent = id.nullish().transform((value) => value ?? null)
const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false)
const order = z
  .number()
  .nullish()
  .transform((value) => value ?? 0)

export const group = z.object({
  id,
  name: z.string(),
  parentGroup: parent,
  order,
  isIncludedInMenu: z.boolean(),
  isGroupModifier: z.boolean(),
  isDeleted: flag,
}) satisfies z.ZodType<IikoGroup>

export const product = z.object({
  id,
  name: z.string(),
  description: text,
  code: text,
  type: text,
  parentGroup: parent,
  order,
  sizePrices: z
    .array(
      z.object({
        sizeId: parent,
        price: z.object({ currentPrice: z.number().min(0), isIncludedInMenu: z.boolean() }),
      }),
    )
    .nullish()
    .transform((value) => value ?? []),
  isDeleted: flag,
}) satisfies z.ZodType<IikoProduct>

export const size = z.object({
  id,
  name: z
    .string()
    .nullish()
    .transform((value) => value ?? ''),
  isDefault: flag,
}) satisfies z.ZodType<IikoSize>

/** The top of the answer; its records are checked one by one. */
export const nomenclature = z.object({
  groups: z.array(z.unknown()),
  products: z.array(z.unknown()),
  sizes: z
    .array(z.unknown())
    .nullish()
    .transform((value) => value ?? []),
})

/** What iiko answers instead when it refuses (ErrorResponse). */
export const errorAnswer = z.object({ errorDescription: z.string() })
