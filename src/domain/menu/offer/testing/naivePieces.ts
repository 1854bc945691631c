import type { Dish } from '../../model/Dish'
import type { Modifier, ModifierGroup } from '../../model/ModifierGroup'
import type { ChosenDish, ChosenGroup, ChosenModifier } from '../Selection'

import { chosen } from './naiveCombo'
import { type Eye, groupsAt, stops, stopsOfModifier } from './naiveOffer'

export const isCount = (value: number) => Number.isInteger(value) && value >= 0

/** One piece of something, with what is nested in that very piece. */
export type Piece = { group: ModifierGroup; modifier: Modifier; within: Piece[] }

export const canBeHad = (eye: Eye, group: ModifierGroup, { key, isAvailable }: Modifier) =>
  isAvailable && !stopsOfModifier(eye, group.id, key).some(stops)

export function piecesOf(
  eye: Eye,
  group: ModifierGroup,
  choice: readonly ChosenModifier[] | undefined,
  depth = 0,
): Piece[] {
  const said: readonly ChosenModifier[] =
    choice && !group.isHidden
      ? choice
      : group.modifiers
          .filter((modifier) => canBeHad(eye, group, modifier))
          .map(({ key, byDefault }) => ({ key, amount: byDefault }))
  return said.flatMap(({ key, amount, nested }) => {
    const modifier = group.modifiers.find((modifier) => modifier.key === key)
    if (!modifier || !isCount(amount)) return []
    const own = groupsAt(eye).find(({ id }) => id === modifier.groupId)
    return Array.from({ length: amount }, () => {
      const within = own && depth === 0 ? piecesOf(eye, own, nested, 1) : []
      return { group, modifier, within }
    })
  })
}

export const groupsHere = (eye: Eye, dish: Dish, sizeKey: string) => {
  const own = dish.sizes.find(({ key }) => key === sizeKey)?.modifierGroups ?? []
  const ids = own.length > 0 ? own : dish.modifierGroups
  return groupsAt(eye)
    .filter(({ id }) => ids.includes(id))
    .sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
}

export const choiceOf = (groups: readonly ChosenGroup[], id: number) => {
  const own = groups.filter(({ groupId }) => groupId === id)
  return own.length === 0 ? undefined : own.flatMap(({ modifiers }) => modifiers)
}

export function choicesOf(eye: Eye, dish: Dish, choices: readonly ChosenDish[]) {
  return choices.flatMap(({ slotKey, dishId, sizeKey, amount, groups }) => {
    const slot = dish.combo?.slots.find(({ key }) => key === slotKey)
    const choice = slot?.choices.find(
      (choice) => choice.dishId === dishId && (!sizeKey || chosen(eye, choice)?.size === sizeKey),
    )
    const found = choice && chosen(eye, choice)
    if (!found || !isCount(amount)) return []
    return Array.from({ length: amount }, () => ({ ...found, slotKey, choice, groups }))
  })
}
