import type { ProviderPayment, ProviderRefund } from '@/src/orders/paymentPort'

import { readMark } from './offMark'
import type { PaypalOrder } from './paypalOrder'
import { fromPaypalValue } from './paypalValue'

type Amount = { currency_code: string; value: string }
type Unit = PaypalOrder['purchase_units'][0]

/** Throws a RangeError for what is no sum: nothing is counted then. */
function amountOf({ currency_code, value }: Amount): number {
  const amount = fromPaypalValue(value, currency_code)
  if (amount === null) throw new RangeError(`PayPal says ${value} ${currency_code}.`)
  return amount
}

const sum = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0)

const taken: readonly string[] = ['COMPLETED', 'PARTIALLY_REFUNDED', 'REFUNDED']
const held: readonly string[] = ['CREATED', 'CAPTURED', 'PARTIALLY_CAPTURED']

function stateOf(status: string): ProviderRefund['state'] {
  if (status === 'COMPLETED') return 'done'
  return status === 'PENDING' ? 'pending' : 'failed'
}

function toRefund(refund: Unit['payments']['refunds'][number]): ProviderRefund {
  return {
    providerId: refund.id,
    key: refund.custom_id ?? null,
    amount: amountOf(refund.amount),
    state: stateOf(refund.status),
    reason: refund.status_details?.reason ?? '',
  }
}

/**
 * An order of PayPal's in Carte's words. Captures that wait (`PENDING`: a check, a review) are not counted yet
 * (developer.paypal.com/docs/api/orders/v2, /payments/v2).
 */
export function toPayment(order: PaypalOrder, isTest: boolean): ProviderPayment {
  const [{ amount, custom_id, payments }] = order.purchase_units
  const { authorizations, captures } = payments
  const refunds = payments.refunds.map(toRefund)
  const over = refunds.filter(({ state }) => state !== 'pending')
  const failed = over.filter(({ state }) => state === 'failed')
  const captured = sum(
    captures.flatMap((one) => (taken.includes(one.status) ? amountOf(one.amount) : [])),
  )
  const authorised = sum(
    authorizations.flatMap((one) => (held.includes(one.status) ? amountOf(one.amount) : [])),
  )
  const { isOff, reference } = readMark(custom_id)
  const isLetGo =
    authorizations.length > 0 &&
    authorizations.every(({ status }) => status === 'VOIDED' || status === 'DENIED')
  return {
    providerId: order.id,
    reference,
    currency: amount.currency_code,
    authorised: Math.max(authorised, captured),
    captured,
    refunded: sum(over.map((one) => one.amount)),
    unrefunded: sum(failed.map((one) => one.amount)),
    isOff: isOff || isLetGo || order.status === 'VOIDED',
    isTest,
    refunds,
  }
}
