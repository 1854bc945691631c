import type { Config, Plugin } from 'payload'

import { IikoConnections } from './connections/IikoConnections'
import { atIiko } from './orders/atIiko'
import { externalId } from './externalId'
import type { IikoPluginOptions } from './options'
import { tableField } from './orders/tableField'
import { ownership } from './ownership/ownership'
import { IikoRuns } from './runs/IikoRuns'

/**
 * iiko, a point-of-sale system, as a source of the menu. Adds `externalId` to the collections
 * it is told, and its own `iiko-connections` and `iiko-runs`, whether enabled or not. Throws when a collection is not in
 * the config.
 */
export const iikoPlugin =
  ({ collections }: IikoPluginOptions): Plugin =>
  (config: Config): Config => {
    const targets: readonly string[] = [
      collections.categories,
      collections.dishes,
      collections.modifierGroups,
    ]
    const known = new Set<string>(config.collections?.map(({ slug }) => slug))
    for (const slug of targets) {
      if (!known.has(slug)) {
        throw new Error(`iikoPlugin: the config has no collection "${slug}"; name another one.`)
      }
    }
    const { orders, tables } = collections
    const withIds = config.collections?.map((collection) =>
      targets.includes(collection.slug)
        ? { ...collection, fields: [...collection.fields, externalId, ownership] }
        : collection.slug === orders
          ? { ...collection, fields: [...collection.fields, atIiko] }
          : collection.slug === tables
            ? { ...collection, fields: [...collection.fields, tableField] }
            : collection,
    )
    return { ...config, collections: [...(withIds ?? []), IikoConnections, IikoRuns] }
  }
