import { z } from 'zod'

import type { MenuGroup, Product, ProductSize } from '@/src/domain/iiko/wanted/Source'

import {
  amount,
  flag,
  id,
  line,
  list,
  number,
  perhapsAmount,
  perhapsId,
  text,
  texts,
} from './shapes'

/*
 * The records of `POST /api/1/nomenclature` as iiko's published API description has them
 * (ProductsGroupInfo, ProductInfo, SizePrice, Price, GroupModifierInfo, ChildModifierInfo, Size), the
 * fields that we read.
 */

export const group = z.object({
  id,
  name: z.string(),
  parentGroup: perhapsId,
  order: number,
  isIncludedInMenu: z.boolean(),
  isGroupModifier: z.boolean(),
  isDeleted: flag,
}) satisfies z.ZodType<MenuGroup>

const child = z.object({
  id,
  minAmount: number,
  maxAmount: number,
  defaultAmount: number,
  freeOfChargeAmount: number,
  required: flag,
})

export const product = z.object({
  id,
  name: z.string(),
  description: text,
  code: text,
  type: text,
  parentGroup: perhapsId,
  order: number,
  measureUnit: text,
  weight: number,
  energyAmount: number,
  proteinsAmount: number,
  fatAmount: number,
  carbohydratesAmount: number,
  energyFullAmount: number,
  proteinsFullAmount: number,
  fatFullAmount: number,
  carbohydratesFullAmount: number,
  useBalanceForSell: flag,
  sizePrices: list(
    z.object({
      sizeId: perhapsId,
      price: z.object({
        currentPrice: amount,
        isIncludedInMenu: z.boolean(),
        nextPrice: perhapsAmount,
        nextIncludedInMenu: flag,
        nextDatePrice: text,
      }),
    }),
  ),
  modifiers: list(child),
  groupModifiers: list(
    child.extend({ childModifiersHaveMinMaxRestrictions: flag, childModifiers: list(child) }),
  ),
  imageLinks: texts,
  tags: texts,
  seoTitle: text,
  seoDescription: text,
  isDeleted: flag,
}) satisfies z.ZodType<Product>

export const size = z.object({
  id,
  name: line,
  priority: number,
  isDefault: flag,
}) satisfies z.ZodType<ProductSize>
