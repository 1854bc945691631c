import type { Dish, Size } from '../model/Dish'

import { isListed } from './isListed'
import type { View } from './View'

/**
 * The size of a dish that a key means: null for a dish without sizes, undefined for a key it does not
 * have. No key (null or '') means its default size here: of the sizes that are listed the first
 * marked as default, else the first; when none is listed, of all.
 */
export function sizeHere(view: View, dish: Dish, sizeKey: string | null): Size | null | undefined {
  if (sizeKey) return dish.sizes.find(({ key }) => key === sizeKey)
  if (dish.sizes.length === 0) return null
  let first: Size | undefined
  for (const size of dish.sizes) {
    if (!isListed(view, dish, size)) continue
    if (size.isDefault) return size
    first ??= size
  }
  return first ?? dish.sizes.find(({ isDefault }) => isDefault) ?? dish.sizes[0]
}
