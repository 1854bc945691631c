import { type DestinationStream, type Logger, pino } from 'pino'

import type { Settings } from '@/src/settings'
import { traceIds } from '@/src/tracing/traceIds'

import { redactRecord } from './redactRecord'
import { scrubLine } from './scrubLine'

type Options = Pick<Settings, 'LOG_LEVEL'> & { destination?: DestinationStream }

/** The log of the process: JSON lines on standard output, secrets and personal data hidden. */
export function createLogger({ LOG_LEVEL, destination = pino.destination(1) }: Options): Logger {
  return pino(
    {
      level: LOG_LEVEL,
      base: null,
      mixin: traceIds,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }), log: redactRecord },
      // Errors are taken apart by redactRecord; pino's own way shows every property of theirs.
      serializers: { err: (error: unknown) => error },
      hooks: { streamWrite: scrubLine },
    },
    destination,
  )
}
