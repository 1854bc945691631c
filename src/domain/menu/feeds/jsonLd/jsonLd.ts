import type { Catalog } from '../../catalog/Catalog'
import type { Branch } from '../Branch'
import { decimal } from '../decimal'
import { treeOf } from '../treeOf'
import type { Site } from '../Site'

import { addOnId } from './addOnId'
import { menuItem } from './menuItem'
import { node, type Node } from './node'
import { openingHours } from './openingHours'

/**
 * A catalog as JSON-LD in the vocabulary of https://schema.org: the Restaurant with its Menu, and
 * the modifiers as sections that dishes refer to. To put it into HTML, write `<` as `\u003c`.
 */
export function jsonLd(catalog: Catalog, site: Site): Node {
  const { location, currency, locale, modifier_groups } = catalog
  const { branches, others } = treeOf(catalog)
  const item = (dish: Catalog['dishes'][number]) => menuItem(catalog, site, dish)
  const section = ({ category, dishes, branches }: Branch): Node =>
    node('MenuSection', {
      name: category.name,
      hasMenuItem: dishes.map(item),
      hasMenuSection: branches.map(section),
    })

  const restaurant = node('Restaurant', {
    '@id': new URL(`#restaurant-${location.id}`, site.url).href,
    name: site.name,
    branchCode: location.slug,
    alternateName: location.name === site.name ? null : location.name,
    url: new URL(site.path, site.url).href,
    address: location.address,
    telephone: location.phones,
    geo:
      location.latitude === null || location.longitude === null
        ? null
        : node('GeoCoordinates', { latitude: location.latitude, longitude: location.longitude }),
    currenciesAccepted: currency,
    ...openingHours(location.hours),
    hasMenu: node('Menu', {
      '@id': new URL(`#restaurant-${location.id}-menu`, site.url).href,
      name: site.name,
      inLanguage: locale,
      hasMenuSection: branches.map(section),
      hasMenuItem: others.map(item),
    }),
  })
  const addOns = modifier_groups
    .filter(({ is_hidden }) => !is_hidden)
    .map(({ id, name, modifiers }) =>
      node('MenuSection', {
        '@id': addOnId(site, catalog, id),
        name,
        hasMenuItem: modifiers.map(({ name, price, is_available }) =>
          node('MenuItem', {
            name,
            offers: node('Offer', {
              price: decimal(price),
              priceCurrency: currency,
              availability: `https://schema.org/${is_available ? 'InStock' : 'OutOfStock'}`,
            }),
          }),
        ),
      }),
    )
  return { '@context': 'https://schema.org', '@graph': [restaurant, ...addOns] }
}
