import type { FormSources } from '@/src/orders/paymentPort'

import { paymentProviders } from './paymentProviders'

/** What a page lets in so that an order is paid in the form of the provider it was placed with; null: nothing. */
export function formSources(provider: string): FormSources | null {
  return paymentProviders().find(({ name }) => name === provider)?.online?.form ?? null
}
