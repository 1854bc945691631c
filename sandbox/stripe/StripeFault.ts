import type { Fault } from '../faults'

/** `keeps500`: a 500 that is kept under the idempotency key and told again, with the work done or not. */
export type StripeFault = Fault | { is: 'keeps500'; isDone: boolean }

export type StripeCall = {
  method: string
  path: string
  params: Record<string, unknown>
  key: string | null
  status: number
}
