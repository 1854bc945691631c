import type { Catalog, CatalogCategory, CatalogDish } from '../../catalog/Catalog'

import type { MenuLabel } from './FoodMenus'

/** The longest that Google takes, in characters. */
const longestName = 140
const longestDescription = 1000

function cut(text: string, longest: number): string {
  const characters = [...text]
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join('')}…`
}

type Spoken = {
  locale: string
  dishes: ReadonlyMap<number, CatalogDish>
  categories: ReadonlyMap<number, CatalogCategory>
}

type Say = (spoken: Spoken) => { name: string; description?: string | null } | undefined

/**
 * Labels in the languages of some catalogs: what `say` finds in each, cut to what Google takes. What is not
 * translated reads in a catalog as it does in the first one: it is said in the language of that alone.
 */
export function labelsIn(catalogs: readonly Catalog[]): (say: Say) => MenuLabel[] {
  const spoken = catalogs.map(({ locale, dishes, categories }) => ({
    locale,
    dishes: new Map(dishes.map((dish) => [dish.id, dish])),
    categories: new Map(categories.map((category) => [category.id, category])),
  }))
  return (say) => {
    const [own] = spoken.map(say)
    return spoken.flatMap((in_, index) => {
      const said = say(in_)
      if (!said?.name || (index > 0 && said.name === own?.name)) return []
      const isTranslated = index === 0 || said.description !== own?.description
      return {
        displayName: cut(said.name, longestName),
        ...(said.description && isTranslated
          ? { description: cut(said.description, longestDescription) }
          : {}),
        languageCode: in_.locale,
      }
    })
  }
}
