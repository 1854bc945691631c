import { randomUUID } from 'node:crypto'

import { isRecord } from '../http/isRecord'
import { textOf } from '../http/textOf'

import type { YkReceipt, Amount, YkEvent, YkPayment, YkRefund } from './objects'
import { YkRefusal } from './YkRefusal'

export type ShopOptions = {
  shopId: string
  isTest: boolean
  now: () => number
  /** The page on which a payment is made. */
  pageOf: (id: string) => string
  tell: (event: YkEvent) => void
}

/** What the shop does from now on. */
export type ShopManner = {
  /** Refunds wait until `endRefund`. */
  refundsPend: boolean
  receipts: 'succeeded' | 'canceled' | 'pending'
}

const minor = ({ value }: Amount) => Math.round(Number(value) * 100)
const decimal = (amount: number, currency: string): Amount => ({
  value: (amount / 100).toFixed(2),
  currency,
})

const readAmount = (value: unknown): Amount => {
  const amount = isRecord(value) ? value : {}
  return { value: textOf(amount.value), currency: textOf(amount.currency) }
}

const readMetadata = (value: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries(isRecord(value) ? value : {}).map(([k, v]) => [k, textOf(v)]))

/** The sum of a receipt's positions: price × quantity, in kopecks. */
const receiptSum = (receipt: unknown): number => {
  const items = isRecord(receipt) && Array.isArray(receipt.items) ? receipt.items : []
  return items.reduce<number>((sum, item: unknown) => {
    const { amount, quantity } = isRecord(item) ? item : {}
    return sum + Math.round(minor(readAmount(amount)) * Number(quantity))
  }, 0)
}

/** The payments and refunds of one shop at YooKassa, and what may be done with them. */
export const makeShop = ({ isTest, now, pageOf, shopId, tell }: ShopOptions) => {
  const payments = new Map<string, YkPayment>()
  const refunds = new Map<string, YkRefund>()
  const receipts = new Map<string, YkReceipt>()
  const manner: ShopManner = { refundsPend: false, receipts: 'succeeded' }
  const date = () => new Date(now()).toISOString()
  const announce = (event: string, object: YkPayment | YkRefund) =>
    tell({ type: 'notification', event, object: structuredClone(object) })

  const paymentOf = (id: string): YkPayment => {
    const found = payments.get(id)
    if (!found) throw new YkRefusal(404, 'not_found', 'Payment not found', 'payment_id')
    return found
  }

  const checkReceipt = (receipt: unknown, amount: Amount): void => {
    if (receipt === undefined || receiptSum(receipt) === minor(amount)) return
    throw new YkRefusal(400, 'invalid_request', 'Receipt total does not match', 'receipt.items')
  }

  const create = (body: Record<string, unknown>): YkPayment => {
    const amount = readAmount(body.amount)
    checkReceipt(body.receipt, amount)
    const id = `${randomUUID().slice(0, 8)}-000f-5000-8000-${randomUUID().slice(-12)}`
    const confirmation = isRecord(body.confirmation) ? body.confirmation : {}
    const payment: YkPayment = {
      id,
      status: 'pending',
      amount,
      description: textOf(body.description),
      recipient: { account_id: shopId, gateway_id: '1' },
      created_at: date(),
      confirmation: {
        type: 'redirect',
        return_url: textOf(confirmation.return_url),
        confirmation_url: pageOf(id),
      },
      test: isTest,
      paid: false,
      refundable: false,
      metadata: readMetadata(body.metadata),
      ...(body.receipt !== undefined && { receipt_registration: 'pending' as const }),
    }
    payments.set(id, payment)
    captures.set(id, body.capture === true)
    return payment
  }
  /** Whether a payment is captured at once. */
  const captures = new Map<string, boolean>()

  const succeed = (payment: YkPayment): void => {
    payment.status = 'succeeded'
    payment.paid = true
    payment.refundable = true
    payment.captured_at = date()
    payment.refunded_amount = decimal(0, payment.amount.currency)
    if (payment.receipt_registration) payment.receipt_registration = manner.receipts
    announce('payment.succeeded', payment)
  }

  const end = (payment: YkPayment, party: string, reason: string): void => {
    payment.status = 'canceled'
    payment.paid = false
    payment.cancellation_details = { party, reason }
    announce('payment.canceled', payment)
  }

  /** The guest has paid on the page. */
  const approve = (id: string): void => {
    const payment = paymentOf(id)
    if (payment.status !== 'pending') return
    if (captures.get(id)) return succeed(payment)
    payment.status = 'waiting_for_capture'
    payment.paid = true
    payment.expires_at = new Date(now() + 7 * 86_400_000).toISOString()
    announce('payment.waiting_for_capture', payment)
  }
  const decline = (id: string, reason = 'insufficient_funds'): void => {
    const payment = paymentOf(id)
    if (payment.status === 'pending') end(payment, 'payment_network', reason)
  }
  /** The hold was not captured in its week. */
  const expire = (id: string): void => {
    const payment = paymentOf(id)
    if (payment.status === 'pending') end(payment, 'yoo_money', 'expired_on_confirmation')
    else if (payment.status === 'waiting_for_capture')
      end(payment, 'yoo_money', 'expired_on_capture')
  }

  const capture = (id: string, body: Record<string, unknown>): YkPayment => {
    const payment = paymentOf(id)
    if (payment.status !== 'waiting_for_capture') {
      throw new YkRefusal(400, 'invalid_request', 'Incorrect payment status', 'payment_id')
    }
    const amount = body.amount === undefined ? payment.amount : readAmount(body.amount)
    if (minor(amount) > minor(payment.amount) || amount.currency !== payment.amount.currency) {
      throw new YkRefusal(400, 'invalid_request', 'Capture amount is too large', 'amount.value')
    }
    checkReceipt(body.receipt, amount)
    payment.amount = amount
    if (body.receipt !== undefined) payment.receipt_registration = 'pending'
    succeed(payment)
    return payment
  }

  const cancel = (id: string): YkPayment => {
    const payment = paymentOf(id)
    if (payment.status !== 'waiting_for_capture') {
      throw new YkRefusal(400, 'invalid_request', 'Incorrect payment status', 'payment_id')
    }
    end(payment, 'merchant', 'canceled_by_merchant')
    return payment
  }

  const heldOf = (payment: YkPayment): number =>
    minor(payment.amount) -
    [...refunds.values()]
      .filter((one) => one.payment_id === payment.id && one.status !== 'canceled')
      .reduce((sum, { amount }) => sum + minor(amount), 0)

  const endRefund = (id: string, status: 'canceled' | 'succeeded'): void => {
    const refund = refunds.get(id)
    if (!refund) throw new Error(`no refund ${id}`)
    const payment = paymentOf(refund.payment_id)
    refund.status = status
    if (status === 'canceled') {
      // YooKassa tells nobody.
      refund.cancellation_details = { party: 'yoo_money', reason: 'rejected_by_payee' }
      payment.refunded_amount = decimal(refundedOf(payment), payment.amount.currency)
      return
    }
    payment.refunded_amount = decimal(refundedOf(payment), payment.amount.currency)
    announce('refund.succeeded', refund)
  }
  const refundedOf = (payment: YkPayment): number =>
    [...refunds.values()]
      .filter((one) => one.payment_id === payment.id && one.status === 'succeeded')
      .reduce((sum, { amount }) => sum + minor(amount), 0)

  const refund = (body: Record<string, unknown>): YkRefund => {
    const payment = paymentOf(textOf(body.payment_id))
    const amount = readAmount(body.amount)
    if (payment.status !== 'succeeded') {
      throw new YkRefusal(400, 'invalid_request', 'Payment is not succeeded', 'payment_id')
    }
    if (minor(amount) <= 0 || minor(amount) > heldOf(payment)) {
      throw new YkRefusal(400, 'invalid_request', 'Refund amount is too large', 'amount.value')
    }
    checkReceipt(body.receipt, amount)
    const made: YkRefund = {
      id: `${randomUUID().slice(0, 8)}-0015-5000-8000-${randomUUID().slice(-12)}`,
      payment_id: payment.id,
      status: 'pending',
      created_at: date(),
      amount,
      description: textOf(body.description),
      metadata: readMetadata(body.metadata),
      ...(body.receipt !== undefined && { receipt_registration: manner.receipts }),
    }
    refunds.set(made.id, made)
    if (!manner.refundsPend) endRefund(made.id, 'succeeded')
    return made
  }

  /** A receipt without a payment of its own: sent again, or one that closes a prepayment. */
  const makeReceipt = (body: Record<string, unknown>): YkReceipt => {
    const refundOf = refunds.get(textOf(body.refund_id))
    const payment = paymentOf(refundOf?.payment_id ?? textOf(body.payment_id))
    if (body.type === 'refund' && !refundOf) {
      throw new YkRefusal(400, 'invalid_request', 'Refund not found', 'refund_id')
    }
    const settlements = Array.isArray(body.settlements) ? body.settlements : []
    const settled = settlements.reduce<number>(
      (sum, one) => sum + (isRecord(one) ? minor(readAmount(one.amount)) : 0),
      0,
    )
    if (receiptSum(body) !== settled) {
      throw new YkRefusal(400, 'invalid_request', 'Settlements do not match items', 'settlements')
    }
    const made: YkReceipt = {
      id: `rt-${randomUUID()}`,
      type: refundOf ? 'refund' : 'payment',
      payment_id: payment.id,
      ...(refundOf && { refund_id: refundOf.id }),
      status: manner.receipts,
      items: Array.isArray(body.items) ? body.items : [],
      settlements,
    }
    receipts.set(made.id, made)
    return made
  }
  const receiptAt = (id: string): YkReceipt => {
    const found = receipts.get(id)
    if (!found) throw new YkRefusal(404, 'not_found', 'No such receipt')
    return found
  }

  return {
    payments,
    refunds,
    receipts,
    makeReceipt,
    receiptAt,
    paymentOf,
    create,
    capture,
    cancel,
    refund,
    approve,
    decline,
    expire,
    endRefund,
    /** As a person does it in the cabinet. */
    refundInCabinet: (id: string, amount: number): YkRefund =>
      refund({ payment_id: id, amount: decimal(amount, paymentOf(id).amount.currency) }),
    behave: (next: Partial<ShopManner>): void => void Object.assign(manner, next),
  }
}

export type Shop = ReturnType<typeof makeShop>
