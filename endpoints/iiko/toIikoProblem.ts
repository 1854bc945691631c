import { IikoError } from '@/plugins/iiko/errors/IikoError'
import { IikoUnreachable } from '@/plugins/iiko/errors/IikoUnreachable'
import { Problem } from '@/src/errors'

/** What iiko said, or that it said nothing, in words for staff; any other error as it is. */
export function toIikoProblem(error: unknown): unknown {
  if (!(error instanceof IikoError)) return error
  const { correlationId, text } = error
  const trace = correlationId === null ? '' : ` (correlationId ${correlationId})`
  return new Problem(error instanceof IikoUnreachable ? 'unavailable' : 'invalid', {
    detail: { ru: text.ru + trace, en: text.en + trace },
    cause: error,
  })
}
