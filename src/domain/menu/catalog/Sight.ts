import type { Category } from '../model/MenuModel'
import type { View } from '../offer/View'

import type { Languages } from './Languages'

/** A view in some languages, with what every dish's JSON needs to be looked up in. */
export type Sight = {
  readonly view: View
  readonly languages: Languages
  /** Ids of the dishes that guests see. */
  readonly listed: ReadonlySet<number>
  readonly categories: ReadonlyMap<number, Category>
  /** A tag's slug as JSON, by its id. */
  readonly tags: ReadonlyMap<number, string>
}
