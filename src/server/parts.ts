import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Logger } from 'pino'

import type { Settings } from '@/src/settings'

import type { GuestSite } from './guest/GuestSite'
import type { Readiness } from './health/checkParts'
import type { Limiters } from './limits/createLimiters'

/** What the front needs from the rest of the house; tests pass their own. */
export type Parts = {
  settings: Settings
  logger: Logger
  limiters: Limiters
  /** Next's request handler: the admin, Payload's REST and GraphQL. */
  next: (req: IncomingMessage, res: ServerResponse) => Promise<void>
  /** Answers /api/v1. */
  api: (request: Request) => Promise<Response>
  /** What the guests' pages are made of. */
  site: GuestSite
  /** Whether everything that answers depend on works now; asked at most once a second. */
  readiness: () => Promise<Readiness>
  /** True once the process was told to stop. */
  isDraining: () => boolean
  /** What Prometheus is told, where it is more than this process measures itself. */
  measures?: (() => Promise<string>) | undefined
  version: string
}
