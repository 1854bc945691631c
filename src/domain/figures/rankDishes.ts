/** Of one dish in one currency; `revenue` in minor units. */
type Sold = { dishId: number; currency: string; quantity: number; revenue: number }

export type Ranked = {
  dishId: number
  quantity: number
  revenue: { currency: string; amount: number }[]
}

/**
 * The dishes that were sold most, and of those that can be sold (`onSale`, by their ids) the ones that were sold least,
 * never at all among them; no dish is in both.
 */
export function rankDishes(
  sold: readonly Sold[],
  onSale: readonly number[],
  most: number,
): { best: Ranked[]; worst: Ranked[] } {
  const all = new Map<number, Ranked>(
    onSale.map((dishId) => [dishId, { dishId, quantity: 0, revenue: [] }]),
  )
  for (const { currency, dishId, quantity, revenue } of sold) {
    const one = all.get(dishId) ?? { dishId, quantity: 0, revenue: [] }
    all.set(dishId, {
      dishId,
      quantity: one.quantity + quantity,
      revenue: [...one.revenue, { currency, amount: revenue }],
    })
  }
  const ranked = [...all.values()].sort((a, b) => b.quantity - a.quantity || a.dishId - b.dishId)
  const best = ranked.filter(({ quantity }) => quantity > 0).slice(0, most)
  const isBest = new Set(best.map(({ dishId }) => dishId))
  const isOnSale = new Set(onSale)
  const rest = ranked.filter(({ dishId }) => isOnSale.has(dishId) && !isBest.has(dishId))
  return { best, worst: best.length === 0 ? [] : rest.slice(-most).reverse() }
}
