import type { PaymentMoney } from './Money'
import { securedBy } from './securedBy'
import { standing } from './standing'

/** What is held and not captured yet: once anything is, the rest of a hold is let go by the provider. */
export function holdOf(money: PaymentMoney): number {
  return standing(money).captured > 0 ? 0 : securedBy(money)
}
