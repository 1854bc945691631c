import type { Catalog, CatalogDish } from '../../catalog/Catalog'
import { grouped } from '../../../lists/grouped'
import { otherDishes } from '../otherDishes'
import type { Site } from '../Site'

import { attributesOf } from './attributesOf'
import type { FoodMenuItem, FoodMenuItemOption, FoodMenus, FoodMenuSection } from './FoodMenus'
import { labelsIn } from './labelsIn'

type Wanted = {
  site: Site
  /** The catalogs of the same location in other locales. */
  translations?: readonly Catalog[]
  /** `accounts/{account}/locations/{location}/foodMenus`. */
  name?: string
}

/**
 * A location's menu for its Google Business Profile, to be sent to `accounts.locations.foodMenus`.
 * A section for each category with dishes of its own. What is off sale is left out; what is stopped
 * for now stays, since Google does not look at it every hour.
 */
export function googleFoodMenus(
  catalog: Catalog,
  { site, translations = [], name }: Wanted,
): FoodMenus {
  const labels = labelsIn([catalog, ...translations])
  const sold = grouped(
    catalog.dishes.filter(({ unavailable }) => unavailable !== 'off-sale'),
    ({ category_id }) => category_id,
  )

  const option = (dish: CatalogDish, size: CatalogDish['sizes'][number]): FoodMenuItemOption => ({
    labels: labels((spoken) => {
      const said = spoken.dishes.get(dish.id)
      const sized = said?.sizes.find(({ key }) => key === size.key)
      return sized && { name: `${said?.name}, ${sized.name}`, description: said?.description }
    }),
    attributes: attributesOf(dish, size, catalog),
  })
  const item = (dish: CatalogDish): FoodMenuItem => {
    const first = dish.sizes.find(({ is_default }) => is_default)
    const others = dish.sizes.filter((size) => size !== first)
    return first
      ? { ...option(dish, first), options: others.map((size) => option(dish, size)) }
      : {
          labels: labels((spoken) => spoken.dishes.get(dish.id)),
          attributes: attributesOf(dish, dish, catalog),
        }
  }
  const section = (id: number | null): FoodMenuSection => ({
    labels: labels((spoken) =>
      id === null ? { name: otherDishes(spoken.locale) } : spoken.categories.get(id),
    ),
    items: (sold.get(id) ?? []).map(item),
  })

  return {
    ...(name ? { name } : {}),
    menus: [
      {
        labels: labels(() => ({ name: site.name })),
        sourceUrl: new URL(site.path, site.url).href,
        sections: [...catalog.categories.map(({ id }) => id), null]
          .map(section)
          .filter(({ items }) => items.length > 0),
      },
    ],
  }
}
