export type Stop = { productId: string; sizeId: string | null; balance: number; since: number }
export type Stops = ReturnType<typeof makeStops>

/** What has run out, by terminal group. */
export const makeStops = (now: () => number) => {
  const lists = new Map<string, Map<string, Stop>>()
  const key = (productId: string, sizeId: string | null) => `${productId} ${sizeId ?? ''}`
  const listOf = (group: string) => {
    const list = lists.get(group) ?? new Map<string, Stop>()
    lists.set(group, list)
    return list
  }
  return {
    of: (group: string): Stop[] => [...listOf(group).values()],
    /** `balance` is what is left; undefined takes the line off. */
    set: (group: string, productId: string, balance?: number, sizeId: string | null = null) => {
      const list = listOf(group)
      if (balance === undefined) list.delete(key(productId, sizeId))
      else list.set(key(productId, sizeId), { productId, sizeId, balance, since: now() })
    },
    clear: (group: string) => listOf(group).clear(),
  }
}
