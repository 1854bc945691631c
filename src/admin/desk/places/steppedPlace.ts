import type { DeskSection } from '@/src/domain/menu/desk/Desk'

import { besidePlace } from './besidePlace'
import { dishesIn } from './dishesIn'
import type { Place } from './Place'
import { placeOf } from './placeOf'

type Sections = readonly DeskSection[]

/**
 * The place of a dish one step further down its category, or up with -1, past the next of the dishes that are
 * shown; null when it is the last of them, or the first.
 */
export function steppedPlace(
  all: Sections,
  shown: Sections,
  dish: number,
  by: 1 | -1,
): Place | null {
  const place = placeOf(all, dish)
  if (!place) return null
  const seen = dishesIn(shown, place.category)
  const neighbour = seen[seen.indexOf(dish) + by]
  if (neighbour === undefined) return null
  return besidePlace(all, dish, { dish: neighbour, side: by === 1 ? 'below' : 'above' })
}
