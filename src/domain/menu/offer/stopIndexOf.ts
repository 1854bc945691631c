import type { StopEntry } from '../model/Location'

import { listedBy } from './listedBy'
import { remembered } from './remembered'
import type { StopIndex } from './View'

/** A stop-list by what its lines name. A line that names a dish does not name a modifier. */
export const stopIndexOf = remembered((entries: readonly StopEntry[]): StopIndex => ({
  dishes: listedBy(entries, ({ dishId }) => dishId),
  groups: listedBy(entries, ({ dishId, groupId }) => (dishId === null ? groupId : null)),
}))
