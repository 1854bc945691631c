import type { Dish } from '../../model/Dish'
import type { ModifierGroup } from '../../model/ModifierGroup'
import type { ChosenGroup, Selection } from '../Selection'

import { naiveBase } from './naiveCombo'
import { type Eye, naivePrice, naiveRegular, naiveSize } from './naiveOffer'
import { choiceOf, choicesOf, groupsHere, type Piece, piecesOf } from './naivePieces'

function costOf(pieces: Piece[], { free }: ModifierGroup): number {
  const counted = new Map<string, number>()
  const paid: number[] = []
  let cost = 0
  for (const { modifier, within } of pieces) {
    const number = (counted.get(modifier.key) ?? 0) + 1
    counted.set(modifier.key, number)
    if (number > modifier.free) paid.push(modifier.price)
    const [first] = within
    if (first) cost += costOf(within, first.group)
  }
  paid.sort((one, other) => other - one)
  return cost + paid.slice(free).reduce((sum, price) => sum + price, 0)
}

const modifiersCost = (eye: Eye, dish: Dish, sizeKey: string, groups: readonly ChosenGroup[]) =>
  groupsHere(eye, dish, sizeKey).reduce(
    (sum, group) => sum + costOf(piecesOf(eye, group, choiceOf(groups, group.id)), group),
    0,
  )

export function naiveTotal(
  eye: Eye,
  { dishId, sizeKey, groups, choices }: Selection,
  isRegular = false,
) {
  const dish = eye.model.dishes.find(({ id }) => id === dishId)
  const size = dish && naiveSize(eye, dish, sizeKey)
  if (!dish || size === undefined) return null
  const priceOf = isRegular ? naiveRegular : naivePrice
  const own = priceOf(eye, dish, size)
  const parts = choicesOf(eye, dish, choices)
  const prices = parts.map((part) => priceOf(eye, part.dish, part.size))
  return (
    (dish.combo ? naiveBase(dish.combo, own, prices) : own) +
    modifiersCost(eye, dish, size, groups) +
    parts.reduce(
      (sum, part) =>
        sum + part.choice.surcharge + modifiersCost(eye, part.dish, part.size, part.groups),
      0,
    )
  )
}
