import { z } from 'zod'

import type { CatalogCategory, CatalogMenu, CatalogTag } from '@/src/domain/menu/catalog/Catalog'

import { answers } from '../../call/components'

/** A named menu, such as breakfasts. */
export const menu = z
  .object({
    id: z.int(),
    slug: z.string().nullable(),
    name: z.string(),
    is_running: z.boolean().meta({ description: 'Whether its dishes are sold now.' }),
    dishes: z.array(z.int()).meta({ description: 'Ids of its dishes.' }),
  })
  .meta({
    description: 'A named menu: breakfasts, the bar. A dish in none is sold always.',
  }) satisfies z.ZodType<CatalogMenu>

/** A category with dishes in it or within. */
export const category = z
  .object({
    id: z.int(),
    parent_id: z.int().nullable().meta({ description: 'Null at the top.' }),
    slug: z.string().nullable(),
    name: z.string(),
  })
  .meta({ description: 'A category.' }) satisfies z.ZodType<CatalogCategory>

/** A mark on dishes. */
export const tag = z
  .object({
    slug: z.string(),
    name: z.string(),
    icon: z.string().nullable().meta({ description: 'An emoji or a short sign.' }),
    color: z.string().nullable().meta({ description: '#rrggbb.' }),
  })
  .meta({ description: 'A mark on dishes: spicy, vegan, new.' }) satisfies z.ZodType<CatalogTag>

answers.add(menu, { id: 'CatalogMenu' })
answers.add(category, { id: 'CatalogCategory' })
answers.add(tag, { id: 'CatalogTag' })
