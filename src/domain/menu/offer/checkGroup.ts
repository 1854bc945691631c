import type { ModifierGroup } from '../model/ModifierGroup'

import { availabilityProblems } from './availabilityProblems'
import { countProblems } from './countProblems'
import { isAmount } from './isAmount'
import { modifiersOf } from './modifiersOf'
import { offerOfModifier } from './offerOfModifier'
import type { Path, Problem } from './Problem'
import type { ChosenModifier } from './Selection'
import { takenIn } from './takenIn'
import type { View } from './View'

/**
 * What is wrong with a choice in a group that guests see; without one, with the group's defaults.
 * `path` is the group's. A nested group is checked for one unit of its modifier.
 */
export function checkGroup(
  view: View,
  group: ModifierGroup,
  chosen: readonly ChosenModifier[] | undefined,
  path: Path,
  isNested = false,
): Problem[] {
  const modifiers = modifiersOf(group)
  const problems = (chosen ?? []).flatMap(({ key, amount, nested }): Problem[] => {
    const modifier = modifiers.get(key)
    const at = [...path, 'modifier', key]
    if (!modifier) return [{ path: at, code: 'unknown-modifier' }]
    if (!isAmount(amount)) return [{ path: at, code: 'bad-amount' }]
    const within = modifier.groupId === null ? undefined : view.groups.get(modifier.groupId)
    const isKnown = isNested || nested === undefined || (within && !within.isHidden)
    return [
      ...(isKnown ? [] : [{ path: at, code: 'unknown-group' } as const]),
      ...(amount === 0 ? [] : availabilityProblems(at, offerOfModifier(view, group, modifier))),
    ]
  })
  const { taken } = takenIn(view, group, chosen, isNested)
  let units = 0
  for (const { key, min, max } of modifiers.values()) {
    const own = taken.filter(({ modifier }) => modifier.key === key)
    const got = own.reduce((sum, { amount }) => sum + amount, 0)
    units += got
    problems.push(...countProblems([...path, 'modifier', key], got, min, max))
  }
  problems.push(...countProblems(path, units, group.min, group.max))
  for (const { modifier, nested, choice } of taken) {
    if (!nested || nested.group.isHidden) continue
    const within = [...path, 'modifier', modifier.key, 'group', nested.group.id]
    problems.push(...checkGroup(view, nested.group, choice, within, true))
  }
  return problems
}
