import type { DeskSection } from '@/src/domain/menu/desk/Desk'

import { dishesIn } from './dishesIn'
import type { Place } from './Place'
import { placeOf } from './placeOf'

/** The place of a dish right above another, or below. Null when the desk has no such other. */
export function besidePlace(
  all: readonly DeskSection[],
  dish: number,
  beside: { readonly dish: number; readonly side: 'above' | 'below' },
): Place | null {
  const there = placeOf(all, beside.dish)
  if (!there || beside.dish === dish) return null
  const { category } = there
  if (beside.side === 'below') return { category, after: beside.dish }
  const others = dishesIn(all, category).filter((one) => one !== dish)
  return { category, after: others[others.indexOf(beside.dish) - 1] ?? null }
}
