import { randomBytes } from 'node:crypto'

import { parseJson } from '../http/parseJson'
import { textOf } from '../http/textOf'

import { checkReceipt, receiptIn } from './checkReceipt'
import { CpRefusal } from './CpRefusal'
import {
  backFields,
  type CpEvent,
  type CpOrder,
  type CpStatus,
  type CpTransaction,
  paymentFields,
} from './objects'
import { receiptFields } from './receiptFields'

type Options = {
  isTest: boolean
  now: () => number
  tell: (event: CpEvent) => void
  /** What CloudKassir would refuse. */
  onWrongReceipt: (wrong: string[]) => void
}

const kopecks = (value: unknown) => Math.round(Number(value) * 100)
const readData = (value: unknown): unknown => (typeof value === 'string' ? parseJson(value) : value)

/** Carried over from one kind of data to another: a confirmation or refund may bring data of its own. */
const dataOf = (body: Record<string, unknown>, before: unknown): unknown =>
  body.JsonData === undefined ? before : readData(body.JsonData)

/** A shop («сайт») at CloudPayments: its orders with links, its transactions, and what may be done with them. */
export const makeSite = ({ isTest, now, onWrongReceipt, tell }: Options) => {
  const orders = new Map<string, CpOrder>()
  const transactions = new Map<number, CpTransaction>()
  let refundsPend = false
  let nextId = 897_700_001

  const orderOf = (id: string): CpOrder => {
    const found = orders.get(id)
    if (!found) throw new CpRefusal('Order not found')
    return found
  }
  const transactionOf = (id: unknown): CpTransaction => {
    const found = transactions.get(Number(id))
    if (!found) throw new CpRefusal('Not found')
    return found
  }
  /** CloudKassir makes it once the money is there; a wrong one it does not make. */
  const makeReceipt = (one: CpTransaction): void => {
    const receipt = receiptIn(one.jsonData)
    if (receipt === undefined) return
    const wrong = checkReceipt(receipt, one.amount)
    if (wrong.length > 0) onWrongReceipt(wrong)
    else tell({ event: 'receipt', fields: receiptFields(one, receipt, now()) })
  }
  const add = (one: Omit<CpTransaction, 'createdAt' | 'id' | 'isTest'>): CpTransaction => {
    const made = { ...one, id: nextId, createdAt: now(), isTest }
    nextId += 1
    transactions.set(made.id, made)
    return made
  }

  const createOrder = (body: Record<string, unknown>): CpOrder => {
    const currency = textOf(body.Currency) || 'RUB'
    if (kopecks(body.Amount) <= 0) throw new CpRefusal('Invalid Amount value')
    if (!['RUB', 'USD', 'EUR', 'GBP'].includes(currency)) throw new CpRefusal('Invalid Currency')
    const order: CpOrder = {
      id: randomBytes(12).toString('base64url').slice(0, 16),
      number: 2130 + orders.size,
      amount: kopecks(body.Amount),
      currency,
      description: textOf(body.Description),
      invoiceId: textOf(body.InvoiceId),
      accountId: textOf(body.AccountId),
      isTwoStage: body.RequireConfirmation === true,
      jsonData: readData(body.JsonData),
      success: textOf(body.SuccessRedirectUrl),
      fail: textOf(body.FailRedirectUrl),
      culture: textOf(body.CultureName) || 'ru-RU',
      createdAt: now(),
      state: 'open',
    }
    orders.set(order.id, order)
    return order
  }
  const cancelOrder = (id: string): void => {
    const order = orderOf(id)
    if (order.state === 'paid') throw new CpRefusal('Order is paid')
    order.state = 'off'
  }

  /** What a transaction of this order would be, as a Check asks about it. */
  const draft = (order: CpOrder, method: CpTransaction['method'] = 'card'): CpTransaction => ({
    id: nextId,
    type: 0,
    original: null,
    amount: order.amount,
    currency: order.currency,
    invoiceId: order.invoiceId,
    accountId: order.accountId,
    description: order.description,
    jsonData: order.jsonData,
    createdAt: now(),
    confirmedAt: null,
    status: order.isTwoStage ? 'Authorized' : 'Completed',
    reason: 'Approved',
    isTest,
    method,
  })
  const approve = (id: string, method: CpTransaction['method'] = 'card'): void => {
    const order = orderOf(id)
    if (order.state !== 'open') return
    const paid = add({ ...draft(order, method), confirmedAt: order.isTwoStage ? null : now() })
    order.state = 'paid'
    const { status } = paid
    tell({
      event: 'pay',
      fields: {
        ...paymentFields(paid),
        Status: status,
        OperationType: 'Payment',
        GatewayName: 'Test',
      },
    })
    if (status === 'Completed') makeReceipt(paid)
  }
  const decline = (id: string, reason = 'InsufficientFunds', code = 5051): void => {
    const order = orderOf(id)
    if (order.state !== 'open') return
    const failed = add({ ...draft(order), status: 'Declined', reason })
    tell({
      event: 'fail',
      fields: {
        ...paymentFields(failed),
        Reason: reason,
        ReasonCode: code,
        OperationType: 'Payment',
      },
    })
  }

  const confirm = (body: Record<string, unknown>): void => {
    const held = transactionOf(body.TransactionId)
    if (held.status !== 'Authorized') throw new CpRefusal('Invalid transaction status')
    const amount = kopecks(body.Amount)
    if (amount <= 0 || amount > held.amount) throw new CpRefusal('Invalid Amount value')
    Object.assign(held, {
      status: 'Completed',
      amount,
      confirmedAt: now(),
      jsonData: dataOf(body, held.jsonData),
    })
    tell({ event: 'confirm', fields: { ...paymentFields(held), Status: 'Completed' } })
    makeReceipt(held)
  }
  const voidHold = (id: unknown): void => {
    const held = transactionOf(id)
    if (held.status !== 'Authorized') throw new CpRefusal('Invalid transaction status')
    held.status = 'Cancelled'
    tell({ event: 'cancel', fields: backFields(held, now()) })
  }

  const refundsOf = (id: number): CpTransaction[] =>
    [...transactions.values()].filter((one) => one.type === 1 && one.original === id)
  const endRefund = (id: number, status: CpStatus): void => {
    const refund = transactionOf(id)
    refund.status = status
    refund.confirmedAt = now()
    tell({
      event: 'refund',
      fields: {
        ...backFields(refund, now()),
        PaymentTransactionId: refund.original ?? 0,
        OperationType: 'Refund',
      },
    })
    if (status === 'Completed') makeReceipt(refund)
  }
  const refund = (body: Record<string, unknown>): CpTransaction => {
    const payment = transactionOf(body.TransactionId)
    const amount = kopecks(body.Amount)
    const gone = refundsOf(payment.id).filter(({ status }) => status !== 'Declined')
    const left = gone.reduce((rest, one) => rest - one.amount, payment.amount)
    if (payment.type !== 0 || payment.status !== 'Completed') {
      throw new CpRefusal('Invalid transaction status')
    }
    if (amount <= 0 || amount > left) throw new CpRefusal('Invalid Amount value')
    const { accountId, currency, description, id, invoiceId, method } = payment
    const shared = { accountId, currency, description, invoiceId, method, original: id }
    const made = add({
      ...shared,
      type: 1,
      amount,
      jsonData: dataOf(body, undefined),
      confirmedAt: null,
      status: 'AwaitingAuthentication',
      reason: 'Approved',
    })
    if (!refundsPend) endRefund(made.id, 'Completed')
    return made
  }

  /** The newest payment of an invoice. */
  const find = (invoiceId: string): CpTransaction => {
    const found = [...transactions.values()].reverse()
    const newest = found.find((one) => one.type === 0 && one.invoiceId === invoiceId)
    if (!newest) throw new CpRefusal('Not found')
    return newest
  }
  const list = (body: Record<string, unknown>): CpTransaction[] => {
    const [from, until] = [
      Date.parse(textOf(body.CreatedDateGte)),
      Date.parse(textOf(body.CreatedDateLte)),
    ]
    const page = Number(body.PageNumber)
    if (page < 1) throw new CpRefusal('Invalid PageNumber value')
    // A date is of whole seconds; what is under way has no status that can be listed.
    return [...transactions.values()]
      .filter(
        ({ createdAt }) => Math.floor(createdAt / 1000) * 1000 >= from && createdAt <= until + 999,
      )
      .filter(({ status }) => status !== 'AwaitingAuthentication')
      .slice((page - 1) * 100, page * 100)
  }

  return {
    orders,
    transactions,
    orderOf,
    transactionOf,
    createOrder,
    cancelOrder,
    draft,
    approve,
    decline,
    confirm,
    voidHold,
    refund,
    refundsOf,
    endRefund,
    find,
    list,
    /** The payment of an order by its link; undefined: nobody has paid. */
    paymentOf: (id: string): CpTransaction | undefined =>
      [...transactions.values()].findLast(
        (one) =>
          one.type === 0 && one.status !== 'Declined' && one.invoiceId === orderOf(id).invoiceId,
      ),
    /** A week has gone by. */
    expire: (id: number): void => void (transactionOf(id).status = 'Cancelled'),
    holdRefunds: (pend: boolean): void => void (refundsPend = pend),
  }
}

export type Site = ReturnType<typeof makeSite>
