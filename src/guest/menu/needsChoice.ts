import type { Catalog, CatalogDish } from '@/src/domain/menu/catalog/Catalog'

/** Whether a guest has something to choose before a dish goes into the cart: a size, a part, a modifier. */
export function needsChoice(
  { modifier_groups }: Pick<Catalog, 'modifier_groups'>,
  dish: CatalogDish,
): boolean {
  if (dish.sizes.length > 0 || dish.combo !== null) return true
  const own = new Set(dish.modifier_groups)
  return modifier_groups.some(({ id, is_hidden }) => own.has(id) && !is_hidden)
}
