import type { Category, MenuModel } from '../../model/MenuModel'
import type { Compiled } from '../Compiled'

import { flatItemJson } from './flatItemJson'
import type { FlatItem, Flat } from './Flat'
import { searchedIn } from './searchedIn'
import { shelve } from './shelve'

/**
 * The flat list of a compiled menu; `model` is the one that it was compiled from. Dishes that are
 * not listed are not in it, nor is a category that is not in the model.
 */
export function flatMenu(model: MenuModel, { dishes, languages }: Compiled): Flat {
  const categories = new Map(model.categories.map((category) => [category.id, category]))
  const categoryOf = (id: number | null) => (id === null ? undefined : categories.get(id))

  const byName = new Map<string, FlatItem[]>()
  const items = dishes.map((compiled) => {
    const { dish, offer } = compiled
    const item: FlatItem = {
      id: dish.id,
      isAvailable: offer.isAvailable,
      compiled,
      searched: searchedIn(dish),
      json: undefined,
    }
    for (const name of namesOf(categoryOf(dish.categoryId))) {
      const named = byName.get(name)
      if (named) named.push(item)
      else byName.set(name, [item])
    }
    return item
  })

  return {
    all: shelve(items),
    byCategory: new Map([...byName].map(([name, named]) => [name, shelve(named)])),
    byId: new Map(items.map((item) => [item.id, item])),
    jsonOf: (item) =>
      (item.json ??= Buffer.from(
        flatItemJson(item.compiled, {
          category: categoryOf(item.compiled.dish.categoryId),
          photos: model.photos,
          languages,
        }),
      )),
  }
}

function namesOf(category: Category | undefined): Set<string> {
  return new Set(Object.values(category?.name ?? {}).map((name) => name.toLowerCase()))
}
