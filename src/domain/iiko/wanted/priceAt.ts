import type { PriceAt } from './Source'

/**
 * What something costs for an organisation, in roubles: `undefined` when the list says nothing of it,
 * null when it is not for sale there. A price without organisations is for all of them.
 */
export function priceAt(
  prices: readonly PriceAt[],
  organization: string,
): string | null | undefined {
  const own = prices.find(({ organizations }) => organizations.includes(organization))
  return (own ?? prices.find(({ organizations }) => organizations.length === 0))?.price
}
