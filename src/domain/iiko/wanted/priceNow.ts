import type { SizePrice } from './Source'

/**
 * The price that counts at `now`, the wall clock of the terminal as `yyyy-MM-dd HH:mm:ss`: the next one
 * from its day on (T6). `changesAt` is when it will change by itself.
 */
export function priceNow(
  { price }: SizePrice,
  now: string,
): { roubles: string; isIncluded: boolean; changesAt: string | null } {
  const { nextDatePrice } = price
  const day = nextDatePrice?.replace('T', ' ').slice(0, 19) ?? null
  if (day === null) {
    return { roubles: price.currentPrice, isIncluded: price.isIncludedInMenu, changesAt: null }
  }
  if (day <= now) {
    return {
      roubles: price.nextPrice ?? price.currentPrice,
      isIncluded: price.nextIncludedInMenu,
      changesAt: null,
    }
  }
  return { roubles: price.currentPrice, isIncluded: price.isIncludedInMenu, changesAt: day }
}
