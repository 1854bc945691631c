import { z } from 'zod'

import type { CatalogChanges } from '@/src/domain/menu/catalog/changes/CatalogChanges'

import { answers } from '../call/components'

import { catalog } from './catalog'
import { dish } from './schema/dish'

const { version, changes_at, currency, location, menus, categories, tags, modifier_groups } =
  catalog.shape

/** What turns a client's copy of a catalog into a later one. */
export const changes = z
  .object({
    since: version.meta({ description: 'The version of the copy.' }),
    version,
    changes_at,
    currency: currency.nullable(),
    dishes: z.object({
      changed: z
        .array(dish)
        .meta({ description: 'Each takes the place of the copy’s dish with its id, or is new.' }),
      removed: z.array(z.int()).meta({ description: 'Ids of the dishes that go.' }),
      order: z.array(z.int()).nullable().meta({
        description:
          'The ids of all dishes in their order; null: they stay in the order that they have, and none is new.',
      }),
    }),
    location: location.nullable(),
    menus: menus.nullable(),
    categories: categories.nullable(),
    tags: tags.nullable(),
    modifier_groups: modifier_groups.nullable(),
  })
  .meta({
    description:
      'What changed since a version. `version`, `changes_at` and every section that is not null take the place of the copy’s; null says that a section is as it was.',
  }) satisfies z.ZodType<CatalogChanges>

answers.add(changes, { id: 'CatalogChanges' })
