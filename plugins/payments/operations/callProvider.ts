import type { Operation } from '@/src/db/payments/operationRow'
import type { Payment } from '@/src/db/payments/paymentRow'
import { formatRoubles } from '@/src/domain/money/formatRoubles'
import type { Order } from '@/src/domain/order/Order'
import { standing } from '@/src/domain/payment/standing'
import type { Receipt } from '@/src/domain/receipt/Receipt'
import type {
  Asked,
  OnlinePayments,
  PaymentAccount,
  PaymentStep,
  ProviderPayment,
} from '@/src/orders/ports'

/** What came of an operation: the payment as the provider has it then. */
export type Done = { payment: ProviderPayment; step?: PaymentStep }

type Call = {
  port: OnlinePayments
  account: PaymentAccount
  operation: Operation
  payment: Payment
  order: Order
  receipt: Receipt | null
}

/** A provider is waited for this long, in milliseconds. */
const patience = 25_000

/** Asks the provider for one operation, once, under the operation's key. What it throws is a bug, and unknown. */
export async function callProvider(call: Call): Promise<Asked<Done>> {
  try {
    return await ask(call)
  } catch (error) {
    return { is: 'unknown', reason: error instanceof Error ? error.message : String(error) }
  }
}

async function ask(call: Call): Promise<Asked<Done>> {
  const { account, operation, order, payment, port, receipt } = call
  const { amount, key, kind, reason } = operation
  const { currency, providerId, reference } = payment
  const signal = AbortSignal.timeout(patience)
  if (kind === 'start') {
    const { return_url: returnUrl, wants_page: wantsPage } = operation
    const { isTwoStage } = account
    const intent = {
      reference,
      key,
      amount,
      currency,
      isTwoStage,
      order,
      returnUrl,
      wantsPage,
      receipt,
    }
    return port.start(account, intent, signal)
  }
  if (providerId === null) {
    return { is: 'refused', reason: 'У провайдера этого платежа ещё нет.' }
  }
  const held = standing(payment.money).authorised
  if (kind === 'capture' && amount > held) {
    return { is: 'refused', reason: `Удержано ${formatRoubles(held, 'ru')}: больше не списать.` }
  }
  const asked = { reference, providerId, key, amount, currency, reason, receipt, signal }
  const answer = await port[kind](account, asked)
  return answer.is === 'done' ? { is: 'done', result: { payment: answer.result } } : answer
}
