import type { DeskSection } from '@/src/domain/menu/desk/Desk'

import { dishesIn } from './dishesIn'
import type { Place } from './Place'

/** Where a dish stands; null when the desk has no such dish. */
export function placeOf(sections: readonly DeskSection[], dish: number): Place | null {
  const section = sections.find(({ lines }) => lines.some((line) => line.dish === dish))
  if (!section) return null
  const inside = dishesIn(sections, section.category)
  return { category: section.category, after: inside[inside.indexOf(dish) - 1] ?? null }
}
