import type { CatalogLocation } from '../menu/catalog/Catalog'
import type { Site } from '../menu/feeds/Site'

import { pathIn } from './pathIn'
import { dishPath, menuPath } from './paths'

type Asked = {
  /** What guests know the restaurant by. */
  name: string
  /** Absolute: `https://example.ru`. */
  url: string
  location: Pick<CatalogLocation, 'slug'>
  locale: string
}

/** Carte's own pages of a menu, as what describes the menu leads to them. */
export function siteOf({ name, url, location, locale }: Asked): Site {
  return {
    name,
    url,
    path: pathIn(locale, menuPath(location)),
    pathOf: (dish) => pathIn(locale, dishPath(location, dish)),
  }
}
