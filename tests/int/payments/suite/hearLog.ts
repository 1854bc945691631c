import type { Payload } from 'payload'
import { symbols } from 'pino'
import { vi } from 'vitest'
import { z } from 'zod'

const destination = z.custom<{ write: (line: string) => unknown }>(
  (one) => typeof one === 'object' && one !== null && 'write' in one,
)

/** Everything that is logged from now on, however small, as it would stand in the file; `stop` puts the log back. */
export function hearLog({ logger }: Pick<Payload, 'logger'>): {
  lines: string[]
  stop: () => void
} {
  const lines: string[] = []
  const stream = destination.parse(Reflect.get(logger, symbols.streamSym))
  const spy = vi.spyOn(stream, 'write').mockImplementation((line) => void lines.push(line))
  const { level } = logger
  logger.level = 'trace'
  return {
    lines,
    stop: () => {
      logger.level = level
      spy.mockRestore()
    },
  }
}
