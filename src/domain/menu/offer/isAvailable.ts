import { checkSelection } from './checkSelection'
import type { Selection } from './Selection'
import type { View } from './View'

/**
 * Whether everything a selection names can be had, in so many units. How much of a group or a slot
 * has been chosen does not matter here: a dish can be had before its sauce is chosen.
 */
export function isAvailable(view: View, selection: Selection, quantity = 1): boolean {
  return checkSelection(view, selection, quantity).every(
    ({ code }) => code === 'too-few' || code === 'too-many',
  )
}
