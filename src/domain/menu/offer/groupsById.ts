import type { ModifierGroup } from '../model/ModifierGroup'

import { firstById } from './firstById'
import { remembered } from './remembered'

/** The modifier groups of a model by id. */
export const groupsById = remembered((groups: readonly ModifierGroup[]) => firstById(groups))
