import Stripe from 'stripe'

import type { PaymentAccount } from '@/src/orders/paymentPort'
import { tracedFetch } from '@/src/tracing/tracedFetch'

import { heldToStripe } from './heldToStripe'

/** Stripe's API answers within this many milliseconds, or nobody knows. */
const longest = 30_000

export type StripeServer = {
  /** Another server than api.stripe.com: the sandbox. */
  readonly apiUrl?: string
}

/** Stripe's own client for one account and one call, which retries nothing and ends with `signal`. */
export function openStripe(
  { keys }: Pick<PaymentAccount, 'keys'>,
  { apiUrl }: StripeServer,
  signal?: AbortSignal,
): Stripe {
  const url = apiUrl === undefined ? null : new URL(apiUrl)
  const call: typeof fetch = async (input, init) => {
    const ends = AbortSignal.any([init?.signal, signal].flatMap((one) => one ?? []))
    const headers = new Headers(init?.headers)
    // The length is counted by whoever sends: of two, the dispatcher that Payload installs refuses both.
    headers.delete('content-length')
    return heldToStripe(
      await tracedFetch({ service: 'stripe' }, input, { ...init, headers, signal: ends }),
    )
  }
  return new Stripe(keys.secretKey ?? '', {
    httpClient: Stripe.createFetchHttpClient(call),
    maxNetworkRetries: 0,
    telemetry: false,
    timeout: longest,
    ...(url && {
      host: url.hostname,
      port: url.port || (url.protocol === 'https:' ? 443 : 80),
      protocol: url.protocol === 'http:' ? ('http' as const) : ('https' as const),
    }),
  })
}
