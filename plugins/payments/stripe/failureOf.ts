import Stripe from 'stripe'
import { z } from 'zod'

import type { Asked } from '@/src/orders/Asked'

/** The call never left: nothing was done. */
const neverLeft: readonly string[] = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'CERT_HAS_EXPIRED']

const caused = z.object({ cause: z.object({ code: z.string() }) })
const waited = z.looseObject({ 'retry-after': z.coerce.number().positive() })

/**
 * What a failed call means: Stripe said no; it certainly did nothing; or nobody knows
 * (docs.stripe.com/error-low-level). Rethrows what is no failure of Stripe's.
 */
export function failureOf(error: unknown): Exclude<Asked<never>, { is: 'done' }> {
  const { StripeError, StripeConnectionError, StripeRateLimitError } = Stripe.errors
  if (!(error instanceof StripeError)) throw error
  const code = error.code ?? error.type
  if (error instanceof StripeConnectionError) {
    const why = caused.safeParse(error.detail).data?.cause.code
    return why !== undefined && neverLeft.includes(why)
      ? { is: 'later', reason: `Stripe: ${why}` }
      : { is: 'unknown', reason: 'Stripe: no answer' }
  }
  if (error instanceof StripeRateLimitError || error.code === 'lock_timeout') {
    const after = waited.safeParse(error.headers).data?.['retry-after']
    return { is: 'later', reason: `Stripe: ${code}`, ...(after && { wait: after * 1000 }) }
  }
  // The same operation is under way there this very moment.
  if (error.code === 'idempotency_key_in_use') return { is: 'unknown', reason: `Stripe: ${code}` }
  const status = error.statusCode ?? 500
  if (status >= 500) return { is: 'unknown', reason: `Stripe: ${status}` }
  return { is: 'refused', reason: `Stripe: ${code}`, code: `Stripe: ${code}` }
}
