import type { Catalog, CatalogDish } from '../../catalog/Catalog'
import { addressOf } from '../addressOf'
import { dietsOf, type Diet } from '../dietsOf'
import { photoAddresses } from '../photoAddresses'
import type { Site } from '../Site'

import { addOnId } from './addOnId'
import { node, type Node } from './node'
import { nutrition } from './nutrition'
import { offers } from './offers'

const diets: Readonly<Record<Diet, string | null>> = {
  vegan: 'VeganDiet',
  vegetarian: 'VegetarianDiet',
  halal: 'HalalDiet',
  kosher: 'KosherDiet',
  'gluten-free': 'GlutenFreeDiet',
  organic: null,
}

/** A dish as a MenuItem. */
export function menuItem(catalog: Catalog, site: Site, dish: CatalogDish): Node {
  const url = addressOf(site, dish)
  const groups = new Set([
    ...dish.modifier_groups,
    ...dish.sizes.flatMap(({ modifier_groups }) => modifier_groups),
  ])
  return node('MenuItem', {
    '@id': `${url}#dish-${dish.id}`,
    name: dish.name,
    description: dish.description,
    url,
    image: photoAddresses(site, dish),
    nutrition: nutrition(dish),
    suitableForDiet: dietsOf(dish)
      .flatMap((diet) => diets[diet] ?? [])
      .map((diet) => `https://schema.org/${diet}`),
    offers: offers(catalog, dish, url),
    menuAddOn: catalog.modifier_groups
      .filter(({ id, is_hidden }) => groups.has(id) && !is_hidden)
      .map(({ id }) => ({ '@id': addOnId(site, catalog, id) })),
  })
}
