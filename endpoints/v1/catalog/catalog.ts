import { z } from 'zod'

import type { Catalog } from '@/src/domain/menu/catalog/Catalog'
import { channels } from '@/src/domain/menu/model/Channel'

import { answers } from '../call/components'

import { example } from './example'
import { dish } from './schema/dish'
import { location } from './schema/location'
import { modifierGroup } from './schema/modifierGroup'
import { category, menu, tag } from './schema/parts'

/** The menu of one location, as apps read it: src/domain/menu/catalog compiles it. */
export const catalog = z
  .object({
    version: z.string().meta({ description: 'Grows with every change; opaque otherwise.' }),
    changes_at: z.iso
      .datetime()
      .nullable()
      .meta({ description: 'When it next changes by the clock; null: when somebody changes it.' }),
    locale: z.string(),
    channel: z.enum(channels),
    currency: z.string().meta({ description: 'ISO 4217, such as RUB.' }),
    location,
    menus: z.array(menu),
    categories: z
      .array(category)
      .meta({ description: 'Those with dishes in them or within, in the order to show them in.' }),
    tags: z.array(tag).meta({ description: 'Those that the dishes below carry.' }),
    dishes: z.array(dish).meta({
      description:
        'All that guests see here, also what cannot be had now, in the order to show it in.',
    }),
    modifier_groups: z
      .array(modifierGroup)
      .meta({ description: 'Those that the dishes above offer a choice from.' }),
  })
  .meta({
    description:
      'The menu of one location in one language for one way of ordering, complete, as it is at one moment. Further fields may be added; none of these changes.',
    examples: [example],
  }) satisfies z.ZodType<Catalog>

answers.add(catalog, { id: 'Catalog' })
