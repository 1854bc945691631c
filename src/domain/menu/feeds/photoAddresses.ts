import type { CatalogDish } from '../catalog/Catalog'

import type { Site } from './Site'

/** The absolute addresses of the originals of a dish's photos. */
export function photoAddresses(site: Site, dish: CatalogDish): string[] {
  return dish.photos.flatMap(({ url }) => (url ? new URL(url, site.url).href : []))
}
