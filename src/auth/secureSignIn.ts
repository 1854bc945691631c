import type { Payload } from 'payload'

import { activeOnly } from './activeOnly'
import { keepParallelSessions } from './keepParallelSessions'
import { tellOfLocks } from './tellOfLocks'

/** What Payload leaves open in signing in and cannot be told by its config. For `onInit`. */
export function secureSignIn(payload: Payload): void {
  payload.authStrategies = payload.authStrategies.map(activeOnly)
  payload.db.updateOne = tellOfLocks(payload, keepParallelSessions(payload.db))
}
