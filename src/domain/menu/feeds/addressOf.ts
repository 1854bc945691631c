import type { CatalogDish } from '../catalog/Catalog'

import type { Site } from './Site'

/** The absolute address of a dish's page. */
export function addressOf(site: Site, dish: CatalogDish): string {
  const path = site.pathOf?.(dish) ?? `/menu/${encodeURIComponent(dish.slug ?? dish.id)}`
  return new URL(path, site.url).href
}
