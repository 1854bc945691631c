import type { CatalogOffer } from '@/src/domain/menu/catalog/Catalog'

import { whenIn } from '../whenIn'
import type { Words } from '../words/ru'

type Where = { words: Words; timeZone: string; now: number }

/** Why something cannot be had, or how few are left, in words; null when there is nothing to say. */
export function stateOf(offer: CatalogOffer, where: Where): string | null {
  const { words } = where
  const { is_available, unavailable, available_at, remaining } = offer
  if (is_available) return remaining !== null && remaining <= 5 ? words.left(remaining) : null
  if (available_at !== null && unavailable === 'not-now') {
    return words.later(whenIn(available_at, where))
  }
  return unavailable === 'off-sale' ? words.offSale : words.soldOut
}
