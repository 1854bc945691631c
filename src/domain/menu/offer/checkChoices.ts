import type { Combo } from '../model/Combo'

import { availabilityProblems } from './availabilityProblems'
import { checkGroups } from './checkGroups'
import { choiceIn } from './choiceIn'
import { chosenDish } from './chosenDish'
import { countProblems } from './countProblems'
import { isAmount } from './isAmount'
import { offerOfChoice } from './offerOfChoice'
import type { Problem } from './Problem'
import type { ChosenDish } from './Selection'
import { takenChoices } from './takenChoices'
import type { View } from './View'

/** What is wrong with the dishes that fill a combo. */
export function checkChoices(view: View, combo: Combo, choices: readonly ChosenDish[]): Problem[] {
  const taken = takenChoices(view, combo, choices)
  const problems = choices.flatMap((chosen) => checkChoice(view, combo, chosen))
  for (const { key, min, max } of combo.slots) {
    const own = taken.filter(({ slotKey }) => slotKey === key)
    const got = own.reduce((sum, { amount }) => sum + amount, 0)
    problems.push(...countProblems(['slot', key], got, min, max))
  }
  const isOpenEnded = combo.pricing !== 'fixed' && combo.slots.every(({ min }) => min === 0)
  if (isOpenEnded && taken.length === 0) problems.push(...countProblems([], 0, 1, null))
  return problems
}

function checkChoice(view: View, combo: Combo, chosen: ChosenDish): Problem[] {
  const { slotKey, dishId, amount, groups } = chosen
  const slot = combo.slots.find(({ key }) => key === slotKey)
  if (!slot) return [{ path: ['slot', slotKey], code: 'unknown-slot' }]
  const path = ['slot', slotKey, 'choice', dishId]
  const choice = choiceIn(view, slot, chosen)
  if (!choice) return [{ path, code: 'unknown-choice' }]
  if (!isAmount(amount)) return [{ path, code: 'bad-amount' }]
  if (amount === 0) return []
  const problems = availabilityProblems(path, offerOfChoice(view, choice))
  const found = chosenDish(view, choice)
  if (found) problems.push(...checkGroups(view, found.dish, found.size, groups, path))
  return problems
}
