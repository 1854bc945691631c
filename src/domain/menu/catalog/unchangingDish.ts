import type { Dish } from '../model/Dish'

import type { CatalogDish, CatalogSize } from './Catalog'
import { membersOf } from './membersOf'
import { nutritionOf } from './nutritionOf'
import { remembered } from './remembered'
import { textIn } from './textIn'

type Dynamic =
  | 'price'
  | 'regular_price'
  | 'is_available'
  | 'unavailable'
  | 'available_at'
  | 'remaining'
  | 'category_id'
  | 'modifier_groups'
  | 'sizes'
  | 'combo'
  | 'tags'
  | 'photos'
  | 'related'

/** Members that make sure, when put together, that none of a type's is missing. */
type Halves<Whole, Head extends keyof Whole> = [Pick<Whole, Head>, Omit<Whole, Head | Dynamic>]

/**
 * What a dish's JSON has from the dish's own record alone, whatever the place and the moment: the
 * members before the offer and those after everything else; for its sizes and slots likewise.
 */
export const unchangingDish = remembered((dish: Dish, languages) => {
  const text = (of: Dish['name']) => textIn(of, languages)
  const [head, tail]: Halves<CatalogDish, 'id' | 'slug' | 'sku' | 'name' | 'description'> = [
    {
      id: dish.id,
      slug: dish.slug,
      sku: dish.sku,
      name: text(dish.name) ?? '',
      description: text(dish.description),
    },
    {
      story: text(dish.story),
      portion: dish.portion && { amount: dish.portion.amount, unit: dish.portion.unit },
      nutrition: nutritionOf(dish.nutrition, dish.portion),
      allergens: [...dish.allergens],
      traces: [...dish.traces],
      seo: { title: text(dish.seoTitle), description: text(dish.seoDescription) },
      created_at: dish.createdAt,
      updated_at: dish.updatedAt,
    },
  ]
  return {
    head: membersOf(head),
    tail: membersOf(tail),
    sizes: dish.sizes.map((size) => {
      const [head, tail]: Halves<Omit<CatalogSize, 'is_default'>, 'key' | 'name'> = [
        { key: size.key, name: text(size.name) ?? '' },
        {
          portion: size.portion && { amount: size.portion.amount, unit: size.portion.unit },
          // What staff stated per 100 g of the dish holds for each of its sizes.
          nutrition: nutritionOf(
            size.nutrition ?? (dish.nutrition?.per === 'hundred' ? dish.nutrition : null),
            size.portion,
          ),
          sku: size.sku,
        },
      ]
      return { head: membersOf(head), tail: membersOf(tail) }
    }),
    slots: (dish.combo?.slots ?? []).map(({ key, name, min, max }) =>
      membersOf({ key, name: text(name) ?? '', min, max }),
    ),
  }
})
