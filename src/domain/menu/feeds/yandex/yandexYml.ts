import type { Catalog } from '../../catalog/Catalog'
import { otherDishes } from '../otherDishes'
import type { Site } from '../Site'

import { localTime } from './localTime'
import { offers } from './offers'
import { otherCategory } from './otherCategory'
import { around } from './around'
import { element } from './element'

type Wanted = {
  site: Site
  /** The restaurant's legal name; its usual one when left out. */
  company?: string
  /** When the feed is made, epoch milliseconds. */
  at: number
}

/**
 * A catalog as a feed in the Yandex Market Language, in UTF-8, simplified type of offers:
 * https://yandex.ru/support/marketplace/assortment/files/yml.html. A menu with nothing to sell makes
 * a feed without offers, which Yandex does not take.
 */
export function yandexYml(catalog: Catalog, { site, company, at }: Wanted): string {
  const { location, currency, locale } = catalog
  const needsOther = catalog.dishes.some(({ category_id }) => category_id === null)
  const categories = [
    ...catalog.categories.map(({ id, parent_id, name }) =>
      element('category', name, { id, parentId: parent_id }),
    ),
    needsOther ? element('category', otherDishes(locale), { id: otherCategory }) : '',
  ]
  const shop = [
    element('name', site.name),
    element('company', company ?? site.name),
    element('url', new URL(site.url).href),
    around('currencies', around('currency', '', { id: currency, rate: 1 })),
    around('categories', categories.join('')),
    around('offers', catalog.dishes.flatMap((dish) => offers(catalog, site, dish)).join('\n')),
  ]
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    around('yml_catalog', around('shop', shop.join('\n')), {
      date: localTime(at, location.time_zone),
    }) +
    '\n'
  )
}
