import type { Dish } from '../../model/Dish'

/** Parts nothing that is looked for: a query has no character 0. */
const boundary = '\0'

const known = new WeakMap<Dish, string>()

/** What a dish is found by, in lower case: names and descriptions in every language, article number. */
export function searchedIn(dish: Dish): string {
  let searched = known.get(dish)
  if (searched === undefined) {
    searched = [...Object.values(dish.name), ...Object.values(dish.description), dish.sku ?? '']
      .join(boundary)
      .toLowerCase()
    known.set(dish, searched)
  }
  return searched
}
