import { z } from 'zod'

import type { CatalogModifier, CatalogModifierGroup } from '@/src/domain/menu/catalog/Catalog'

import { answers } from '../../call/components'

import { allergens, nutrition, portion } from './contents'
import { price } from './offer'
import { photo } from './photo'

const modifier = z
  .object({
    key: z.string(),
    name: z.string(),
    price,
    min: z.int(),
    max: z.int().nullable().meta({ description: 'Null: as many as the group allows.' }),
    default: z
      .int()
      .meta({ description: 'How many are in the dish unless the guest says otherwise.' }),
    free: z.int().meta({ description: 'How many of this modifier cost nothing.' }),
    is_available: z.boolean(),
    remaining: z
      .number()
      .nullable()
      .meta({ description: 'How many are left, where the stop-list says so.' }),
    portion: portion.nullable(),
    nutrition: nutrition.nullable(),
    allergens,
    photo: photo.nullable(),
    sku: z.string().nullable(),
    group_id: z
      .int()
      .nullable()
      .meta({ description: 'A group of `modifier_groups` to choose from for this modifier.' }),
  })
  .meta({
    description: 'Something that can be added to a dish.',
  }) satisfies z.ZodType<CatalogModifier>

/** A choice within a dish. */
export const modifierGroup = z
  .object({
    id: z.int(),
    name: z.string(),
    min: z.int().meta({ description: 'Above zero: the guest must choose.' }),
    max: z.int().nullable().meta({ description: 'Null: no limit.' }),
    free: z
      .int()
      .meta({ description: 'How many units in the whole group cost nothing: the dearest ones.' }),
    is_hidden: z.boolean().meta({
      description: 'Not to be shown: its default amounts go into the order by themselves.',
    }),
    modifiers: z.array(modifier),
  })
  .meta({
    description: 'A choice that the guest makes within a dish; shared by any number of dishes.',
  }) satisfies z.ZodType<CatalogModifierGroup>

answers.add(modifier, { id: 'CatalogModifier' })
answers.add(modifierGroup, { id: 'CatalogModifierGroup' })
