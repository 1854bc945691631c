import type { Modifier, ModifierGroup } from '../model/ModifierGroup'

import { remembered } from './remembered'

/** The modifiers of a group by key, in staff's order; of two with one key the first. */
export const modifiersOf = remembered(({ modifiers }: ModifierGroup) => {
  const byKey = new Map<string, Modifier>()
  for (const modifier of modifiers) if (!byKey.has(modifier.key)) byKey.set(modifier.key, modifier)
  return byKey
})
