import type { CatalogDish } from '@/src/domain/menu/catalog/Catalog'

/** When the first of some dishes is served again, where none of them is served at this time of day (ISO 8601). */
export function servedFrom(dishes: readonly CatalogDish[]): string | null {
  if (dishes.length === 0 || dishes.some(({ unavailable }) => unavailable !== 'not-now'))
    return null
  const times = dishes.flatMap(({ available_at }) => available_at ?? [])
  return times.sort()[0] ?? null
}
