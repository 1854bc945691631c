import type { Dish } from '../../model/Dish'
import type { StopEntry } from '../../model/Location'
import type { ModifierGroup } from '../../model/ModifierGroup'
import type { ChosenGroup, ChosenModifier, Selection } from '../Selection'

import { chosen, naiveComboHad } from './naiveCombo'
import {
  type Eye,
  groupsAt,
  naiveHad,
  naiveListed,
  naiveSize,
  stopsOfDish,
  stopsOfModifier,
} from './naiveOffer'
import {
  canBeHad,
  choiceOf,
  choicesOf,
  groupsHere,
  isCount,
  type Piece,
  piecesOf,
} from './naivePieces'

const pathText = (...steps: (string | number)[]) => steps.join('/')

/** What is wrong, as `code path`; counts and codes alike. */
export function naiveProblems(eye: Eye, selection: Selection, quantity: number): string[] {
  const { dishId, sizeKey, groups, choices } = selection
  const dish = eye.model.dishes.find(({ id }) => id === dishId)
  const size = dish && naiveSize(eye, dish, sizeKey)
  if (!dish) return ['unknown-dish ']
  if (size === undefined) return ['unknown-size ']
  const problems: string[] = []
  const taken = new Map<StopEntry, { path: string; count: number }>()
  const take = (entries: StopEntry[], path: string) => {
    for (const entry of entries) {
      const before = taken.get(entry) ?? { path, count: 0 }
      taken.set(entry, { path: before.path, count: before.count + quantity })
    }
  }
  const say = (code: string, path: string) => problems.push(`${code} ${path}`)
  const bounds = (path: string, count: number, min: number, max: number | null) => {
    if (count < min) say(`too-few ${min} ${count}`, path)
    else if (max !== null && count > max && count > min) {
      say(`too-many ${Math.max(max, min)} ${count}`, path)
    }
  }
  const checkGroup = (
    group: ModifierGroup,
    choice: readonly ChosenModifier[] | undefined,
    path: string,
    depth: number,
  ) => {
    if (group.isHidden) return
    const counts = new Map<string, number>()
    const said: readonly ChosenModifier[] =
      choice ??
      group.modifiers
        .filter((modifier) => canBeHad(eye, group, modifier))
        .map(({ key, byDefault }) => ({ key, amount: byDefault }))
    for (const { key, amount, nested } of said) {
      const modifier = group.modifiers.find((modifier) => modifier.key === key)
      const at = pathText(path, 'modifier', key)
      if (!modifier) {
        say('unknown-modifier', at)
        continue
      }
      if (!isCount(amount)) {
        say('bad-amount', at)
        continue
      }
      const own = groupsAt(eye).find(({ id }) => id === modifier.groupId)
      if (depth === 0 && nested && (!own || own.isHidden)) say('unknown-group', at)
      if (amount === 0) continue
      if (!canBeHad(eye, group, modifier)) say('unavailable', at)
      counts.set(key, (counts.get(key) ?? 0) + amount)
      if (own && depth === 0) checkGroup(own, nested, pathText(at, 'group', own.id), 1)
    }
    for (const { key, min, max } of group.modifiers) {
      bounds(pathText(path, 'modifier', key), counts.get(key) ?? 0, min, max)
    }
    const count = [...counts.values()].reduce((sum, amount) => sum + amount, 0)
    bounds(path, count, group.min, group.max)
  }
  const checkGroups = (of: Dish, size: string, said: readonly ChosenGroup[], path: string) => {
    const here = groupsHere(eye, of, size)
    for (const { groupId } of said) {
      if (!here.some(({ id, isHidden }) => id === groupId && !isHidden)) {
        say('unknown-group', pathText(path, 'group', groupId))
      }
    }
    for (const group of here) {
      checkGroup(group, choiceOf(said, group.id), pathText(path, 'group', group.id), 0)
    }
  }
  const takeGroups = (of: Dish, size: string, said: readonly ChosenGroup[], path: string) => {
    const takePiece = ({ group, modifier, within }: Piece, above: string) => {
      const at = pathText(above, 'group', group.id, 'modifier', modifier.key)
      take(stopsOfModifier(eye, group.id, modifier.key), at)
      for (const piece of within) takePiece(piece, at)
    }
    for (const group of groupsHere(eye, of, size)) {
      for (const piece of piecesOf(eye, group, choiceOf(said, group.id))) takePiece(piece, path)
    }
  }
  const judge = (of: Dish, size: string, path: string) => {
    const isHad = of.combo ? naiveComboHad(eye, of, of.combo, size) : naiveHad(eye, of, size)
    if (!naiveListed(eye, of, size)) say('not-listed', path)
    else if (!isHad) say('unavailable', path)
  }
  judge(dish, size, '')
  take(stopsOfDish(eye, dish, size), '')
  checkGroups(dish, size, groups, '')
  takeGroups(dish, size, groups, '')
  for (const { slotKey, dishId, sizeKey, amount, groups } of choices) {
    const slot = dish.combo?.slots.find(({ key }) => key === slotKey)
    if (!slot) {
      say('unknown-slot', pathText('', 'slot', slotKey))
      continue
    }
    const path = pathText('', 'slot', slotKey, 'choice', dishId)
    const choice = slot.choices.find(
      (choice) =>
        choice.dishId === dishId &&
        (!sizeKey || (chosen(eye, choice)?.size || choice.sizeKey) === sizeKey),
    )
    if (!choice) say('unknown-choice', path)
    else if (!isCount(amount)) say('bad-amount', path)
    else if (amount > 0) {
      const found = chosen(eye, choice)
      if (!found) say('not-listed', path)
      else {
        judge(found.dish, found.size, path)
        checkGroups(found.dish, found.size, groups, path)
      }
    }
  }
  const parts = choicesOf(eye, dish, choices)
  for (const part of parts) {
    const path = pathText('', 'slot', part.slotKey, 'choice', part.dish.id)
    take(stopsOfDish(eye, part.dish, part.size), path)
    takeGroups(part.dish, part.size, part.groups, path)
  }
  for (const { key, min, max } of dish.combo?.slots ?? []) {
    const count = parts.filter(({ slotKey }) => slotKey === key).length
    bounds(pathText('', 'slot', key), count, min, max)
  }
  if (dish.combo && dish.combo.pricing !== 'fixed' && parts.length === 0) {
    if (dish.combo.slots.every(({ min }) => min === 0)) say('too-few 1 0', '')
  }
  for (const [{ remaining }, { path, count }] of taken) {
    if (remaining !== null && remaining > 0 && count > remaining) {
      say(`not-enough ${remaining} ${count}`, path)
    }
  }
  return problems.sort()
}
