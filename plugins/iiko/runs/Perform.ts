import type { Payload } from 'payload'

import type { Limits } from '@/src/domain/iiko/plan/guardsOf'

import type { Ground } from '../Ground'
import type { FetchMenu } from './Source'

/** What a run is done with. */
export type Perform = {
  ground: Ground
  /** Asked for only where staff have drafts open over what changes. */
  openPayload: () => Promise<Payload>
  fetchMenu: FetchMenu
  limits: Limits
  /** Told of each step, before the next: for progress, and for tests that kill a run there. */
  onStep?: (step: string) => Promise<void> | void
  now?: () => number
}
