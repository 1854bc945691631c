import type { CatalogDish } from '../catalog/Catalog'

import type { Site } from './Site'

/** The absolute address of a dish's page. */
export function addressOf(site: Site, dish: CatalogDish): string {
  return new URL(site.pathOf(dish), site.url).href
}
