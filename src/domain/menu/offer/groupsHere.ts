import type { ModifierOffer } from '../model/Location'
import type { ModifierGroup } from '../model/ModifierGroup'

import { groupsById } from './groupsById'
import { listedBy } from './listedBy'
import { remembered } from './remembered'

/**
 * The modifier groups as a location has them, by id: with its own prices, and without what it does not
 * sell. A group of which it says nothing is the model's own record.
 */
export function groupsHere(
  groups: readonly ModifierGroup[],
  offers: readonly ModifierOffer[],
): ReadonlyMap<number, ModifierGroup> {
  return offers.length === 0 ? groupsById(groups) : changedGroups(offers, groups)
}

const changedGroups = remembered(
  (offers: readonly ModifierOffer[], groups: readonly ModifierGroup[]) => {
    const said = listedBy(offers, ({ groupId }) => groupId)
    const here = new Map(groupsById(groups))
    for (const [id, own] of said) {
      const group = here.get(id)
      if (group) here.set(id, { ...group, modifiers: modifiersHere(group, own) })
    }
    return here
  },
)

function modifiersHere({ modifiers }: ModifierGroup, own: readonly ModifierOffer[]) {
  const said = new Map(own.map((offer) => [offer.modifierKey, offer]))
  return modifiers.flatMap((modifier) => {
    const offer = said.get(modifier.key)
    if (offer?.isHidden) return []
    return [offer ? { ...modifier, price: offer.price ?? modifier.price } : modifier]
  })
}
