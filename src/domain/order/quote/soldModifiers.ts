import type { ModifierLine } from '../../menu/offer/Price'
import type { TakenGroup } from '../../menu/offer/takenIn'
import type { OrderModifier } from '../Order'

/**
 * What was taken from groups, as an order keeps it. `priced` gives the price's lines in the order in which
 * `modifierLines` made them: each modifier, then what is nested in it.
 */
export function soldModifiers(
  groups: readonly TakenGroup[],
  priced: () => ModifierLine,
): OrderModifier[] {
  return groups.flatMap(({ group, taken }) =>
    taken.map(({ modifier, nested }): OrderModifier => {
      const { amount, free, total } = priced()
      return {
        groupId: group.id,
        groupName: group.name,
        key: modifier.key,
        name: modifier.name,
        amount,
        free,
        price: modifier.price,
        total,
        sku: modifier.sku,
        externalId: modifier.externalId,
        groupExternalId: group.externalId,
        nested: nested ? soldModifiers([nested], priced) : [],
      }
    }),
  )
}
