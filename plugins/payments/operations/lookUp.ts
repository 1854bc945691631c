import { standing } from '@/src/domain/payment/standing'
import type { Operation } from '@/src/db/payments/operationRow'
import type { Payment } from '@/src/db/payments/paymentRow'
import type { Asked, OnlinePayments, PaymentAccount, ProviderPayment } from '@/src/orders/ports'

import type { Done } from './callProvider'

type Asking = {
  port: OnlinePayments
  account: PaymentAccount
  operation: Operation
  payment: Payment
}

const patience = 25_000
/** Clocks differ: a payment may be so much older there, in milliseconds. */
const slack = 10 * 60_000

/** What the provider has of an operation whose outcome is not known; `done` with null: nothing came of it. */
export async function lookUp({
  account,
  operation,
  payment,
  port,
}: Asking): Promise<Asked<Done | null>> {
  const { createdAt, providerId, reference } = payment
  const found = await port
    .find(account, {
      reference,
      providerId,
      since: createdAt - slack,
      signal: AbortSignal.timeout(patience),
    })
    .catch((error: unknown): Asked<null> => {
      return { is: 'unknown', reason: error instanceof Error ? error.message : String(error) }
    })
  if (found.is !== 'done') return found
  const there = found.result
  if (!there || !hasHappened(operation, there)) return { is: 'done', result: null }
  return { is: 'done', result: { payment: there, step: there.step } }
}

function hasHappened({ key, kind }: Operation, there: ProviderPayment): boolean {
  switch (kind) {
    case 'start':
      return true
    case 'capture':
      return standing(there).captured > 0
    case 'cancel':
      return there.isOff || there.captured > 0
    case 'refund':
      return there.refunds?.some((refund) => refund.key === key) ?? false
  }
}
