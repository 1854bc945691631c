import type { PaymentPort } from '@/src/orders/ports'

/** A way to pay without a provider: staff take the money and say so. */
export function manualProvider(named: Pick<PaymentPort, 'label' | 'name'>): PaymentPort {
  return { ...named, online: null }
}
