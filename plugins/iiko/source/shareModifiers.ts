import type { Product } from '@/src/domain/iiko/wanted/Source'

/**
 * Lets products that use the same modifiers by the same rules share one list of them, as whole sections of
 * a menu do: a menu of 50,000 products has half a million children of groups, and a few hundred lists.
 */
export function shareModifiers(): (product: Product) => Product {
  const groups = new Map<string, Product['groupModifiers']>()
  const singles = new Map<string, Product['modifiers']>()
  return (product) => ({
    ...product,
    groupModifiers: same(groups, product.groupModifiers),
    modifiers: same(singles, product.modifiers),
  })
}

function same<List>(known: Map<string, List>, list: List): List {
  const key = JSON.stringify(list)
  const first = known.get(key)
  if (first !== undefined) return first
  known.set(key, list)
  return list
}
