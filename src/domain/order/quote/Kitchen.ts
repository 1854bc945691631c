import type { Location } from '../../menu/model/Location'

import type { OrderingRules } from './OrderingRules'

/** What deciding about times needs to know. Moments in epoch milliseconds. */
export type Kitchen = {
  readonly rules: OrderingRules
  readonly location: Pick<Location, 'hours' | 'timeZone'>
  /** From being placed to the guest: the mode's lead and the zone's own, in milliseconds. */
  readonly lead: number
  readonly now: number
  /** Orders taken already for the slot that begins at a moment. */
  readonly taken: (slot: number) => number
}
