import { z } from 'zod'

import type { CatalogCombo, CatalogDish, CatalogSize } from '@/src/domain/menu/catalog/Catalog'
import { comboPricings } from '@/src/domain/menu/model/Combo'

import { answers } from '../../call/components'

import { allergens, nutrition, portion } from './contents'
import { offer, price } from './offer'
import { photo } from './photo'

const size = offer
  .extend({
    key: z.string().meta({ description: 'Stays the same for as long as the size exists.' }),
    name: z.string(),
    is_default: z
      .boolean()
      .meta({ description: 'True for one size of a dish: the first offered.' }),
    portion: portion.nullable(),
    nutrition: nutrition.nullable(),
    sku: z.string().nullable(),
    modifier_groups: z
      .array(z.int())
      .meta({ description: 'Ids in `modifier_groups` of the catalog, for this size.' }),
  })
  .meta({ description: 'A size of a dish, with its own price.' }) satisfies z.ZodType<CatalogSize>

const combo = z
  .object({
    pricing: z.enum(comboPricings).meta({
      description:
        'What it costs before surcharges: `fixed`, the combo’s price; `sum`, its dishes together less the discount; `dearest`, the dearest of its dishes; `average`, their mean.',
    }),
    discount_percent: z.number().meta({ description: 'Counts for `sum` alone.' }),
    slots: z.array(
      z.object({
        key: z.string(),
        name: z.string(),
        min: z.int(),
        max: z.int(),
        choices: z.array(
          z.object({
            dish_id: z.int(),
            size: z.string().nullable().meta({ description: 'Null: the default size.' }),
            surcharge: price,
            is_available: z.boolean(),
          }),
        ),
      }),
    ),
  })
  .meta({
    description:
      'What a combo is put together from. Its `price` is that of its cheapest completion.',
  }) satisfies z.ZodType<CatalogCombo>

/** A dish of the catalog. */
export const dish = offer
  .extend({
    id: z.int(),
    slug: z.string().nullable(),
    sku: z.string().nullable(),
    category_id: z.int().nullable(),
    name: z.string(),
    description: z.string().nullable(),
    story: z.string().nullable().meta({ description: 'HTML.' }),
    portion: portion.nullable(),
    nutrition: nutrition.nullable(),
    allergens: allergens.meta({ description: 'What the dish contains.' }),
    traces: allergens.meta({ description: 'What it may contain traces of.' }),
    tags: z.array(z.string()).meta({ description: 'Slugs in `tags` of the catalog.' }),
    photos: z.array(photo),
    related: z.array(z.int()).meta({ description: 'Ids of dishes that go well with this one.' }),
    sizes: z.array(size).meta({
      description:
        'With sizes, the dish is sold at the price of its size; its own `price` is that of one of them.',
    }),
    modifier_groups: z
      .array(z.int())
      .meta({ description: 'Ids in `modifier_groups` of the catalog.' }),
    combo: combo.nullable().meta({ description: 'Null for an ordinary dish.' }),
    seo: z.object({
      title: z.string().nullable().meta({ description: 'Null: the name.' }),
      description: z.string().nullable().meta({ description: 'Null: the description.' }),
    }),
    created_at: z.iso.datetime(),
    updated_at: z.iso.datetime(),
  })
  .meta({ description: 'A dish, a drink or a combo.' }) satisfies z.ZodType<CatalogDish>

answers.add(size, { id: 'CatalogSize' })
answers.add(combo, { id: 'CatalogCombo' })
answers.add(dish, { id: 'CatalogDish' })
