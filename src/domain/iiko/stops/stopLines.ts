import type { IikoBalance, Known, StopLine } from './Stop'

export type StopLines = {
  readonly lines: readonly StopLine[]
  /** Products and sizes that we do not have. */
  readonly unknown: readonly IikoBalance[]
}

/** Names a line: what it speaks of. */
export const lineName = ({ dishId, sizeKey, groupId, modifierKey }: Omit<StopLine, 'remaining'>) =>
  [dishId ?? '', sizeKey, groupId ?? '', modifierKey].join(' ')

/**
 * iiko's stop-list as lines of ours. A balance of 0 or less is nothing left, a fraction above it is what
 * is left (shared/iiko/CONTRACT.md). A product that is sold as a dish and as a modifier gives a line for
 * each. A size of a dish that has none in Carte is the dish. Where two lists speak of one thing, the
 * least counts.
 */
export function stopLines(balances: readonly IikoBalance[], known: Known): StopLines {
  const dishes = new Map(known.dishes.map((dish) => [dish.externalId, dish]))
  const modifiers = new Map<string, Known['modifiers'][number][]>()
  for (const modifier of known.modifiers) {
    const others = modifiers.get(modifier.externalId) ?? []
    modifiers.set(modifier.externalId, [...others, modifier])
  }
  const lines = new Map<string, StopLine>()
  const put = (line: StopLine) => {
    const name = lineName(line)
    const other = lines.get(name)
    if (!other || line.remaining < other.remaining) lines.set(name, line)
  }

  const unknown = balances.filter(({ productId, sizeId, balance }) => {
    const remaining = Math.max(0, balance)
    const dish = dishes.get(productId)
    const size = dish?.sizes.find(({ externalId }) => externalId === sizeId)
    const isWhole = sizeId === null || dish?.sizes.length === 0
    const isDish = dish !== undefined && (isWhole || size !== undefined)
    if (isDish) {
      const sizeKey = isWhole ? '' : (size?.key ?? '')
      put({ dishId: dish.id, sizeKey, groupId: null, modifierKey: '', remaining })
    }
    const asModifier = modifiers.get(productId) ?? []
    for (const { groupId, key } of asModifier) {
      put({ dishId: null, sizeKey: '', groupId, modifierKey: key, remaining })
    }
    return !isDish && asModifier.length === 0
  })
  return { lines: [...lines.values()], unknown }
}
