import type { Payload } from 'payload'

import type { OnlinePayments } from '@/src/orders/ports'
import { portsOf } from '@/src/orders/portsOf'

/** The provider of this name; null: there is none, or it takes no money by itself. */
export function portFor(payload: Payload, provider: string): OnlinePayments | null {
  return portsOf(payload).payments.find(({ name }) => name === provider)?.online ?? null
}
