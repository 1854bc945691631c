import type { Dish } from '../model/Dish'
import type { Menu } from '../model/Menu'
import type { Category } from '../model/MenuModel'

import { categoriesWithin } from './categoriesWithin'
import { remembered } from './remembered'

/** By dish the menus that hold it, itself or by its category; no entry: none does. */
export const holdersOf = remembered(
  (menus: readonly Menu[], categories: readonly Category[], dishes: readonly Dish[]) => {
    const contents = menus.map((menu) => ({
      menu,
      categories: categoriesWithin(categories, menu.categories),
      dishes: new Set(menu.dishes),
    }))
    const byCategory = new Map<number | null, readonly Menu[]>()
    const holders = new Map<number, readonly Menu[]>()
    for (const { id, categoryId } of dishes) {
      let held = byCategory.get(categoryId)
      if (!held) {
        held = contents
          .filter(({ categories }) => categoryId !== null && categories.has(categoryId))
          .map(({ menu }) => menu)
        byCategory.set(categoryId, held)
      }
      const itself = contents.filter(({ dishes }) => dishes.has(id)).map(({ menu }) => menu)
      if (itself.length > 0) held = [...new Set([...held, ...itself])]
      if (held.length > 0 && !holders.has(id)) holders.set(id, held)
    }
    return holders
  },
)
