import { keptReason } from '@/src/i18n/runReason'
import type { Asked } from '@/src/orders/ports'

import { IikoError } from '../errors/IikoError'
import { IikoRefused } from '../errors/IikoRefused'
import { IikoRestricted } from '../errors/IikoRestricted'
import { IikoUnreachable } from '../errors/IikoUnreachable'

/**
 * What a failed call means for an order: iiko said no, it certainly has not arrived, or nobody knows. The
 * reason is in both languages (`keptReason`), or in iiko's own words.
 * Anything that is not iiko's is thrown on.
 */
export function asOutcome(error: unknown): Exclude<Asked<never>, { is: 'done' }> {
  if (!(error instanceof IikoError)) throw error
  const reason = keptReason(error.text)
  if (error instanceof IikoRefused) return { is: 'refused', reason: error.description }
  if (error instanceof IikoRestricted) return { is: 'refused', reason }
  if (error instanceof IikoUnreachable && error.mayHaveArrived) return { is: 'unknown', reason }
  return { is: 'later', reason }
}
