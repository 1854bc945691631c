import { isRecord } from '../http/isRecord'
import { textOf } from '../http/textOf'

import type { Bank } from './makeBank'
import type { Order } from './objects'
import { PaypalRefusal } from './PaypalRefusal'
import { faultsOf } from './readDescription'

type Parts = { bank: Bank; onInvalid: (why: string) => void }
type Body = Record<string, unknown>
export type Reply = { status: number; body: unknown }

/** What PayPal answers to a call of its API; throws a PaypalRefusal. */
export const routeCall = ({ bank, onInvalid }: Parts) => {
  const check = (file: 'orders' | 'payments', schema: string, value: unknown) => {
    const wrong = faultsOf(file, schema, value)
    if (wrong.length === 0) return
    onInvalid(wrong.join('; '))
    throw new PaypalRefusal(400, 'INVALID_PARAMETER_SYNTAX', wrong.join('; '))
  }
  const ok = (body: unknown, status = 200): Reply => ({ status, body })

  const patch = (order: Order, operations: unknown): Reply => {
    check('orders', 'patch_request', operations)
    if (order.status === 'COMPLETED') throw new PaypalRefusal(422, 'ORDER_ALREADY_COMPLETED')
    for (const one of Array.isArray(operations) ? operations : []) {
      const path = isRecord(one) ? textOf(one.path) : ''
      if (path !== "/purchase_units/@reference_id=='default'/custom_id") {
        throw new PaypalRefusal(422, 'NOT_PATCHABLE')
      }
      bank.unitOf(order).custom_id = isRecord(one) ? textOf(one.value) : ''
    }
    return ok('', 204)
  }

  const transactions = (query: URLSearchParams): Reply => {
    const [from, until] = ['start_date', 'end_date'].map((name) =>
      Date.parse(query.get(name) ?? ''),
    )
    if (!from || !until) throw new PaypalRefusal(400, 'MISSING_REQUIRED_PARAMETER')
    const all = [...bank.orders.values()].flatMap((order) => {
      const { payments } = bank.unitOf(order)
      return payments.captures
        .filter(
          ({ create_time }) => Date.parse(create_time) >= from && Date.parse(create_time) < until,
        )
        .map(({ id, amount, custom_id, create_time, invoice_id }) => ({
          transaction_info: {
            transaction_id: id,
            transaction_event_code: 'T0006',
            transaction_initiation_date: create_time,
            transaction_amount: amount,
            transaction_status: 'S',
            custom_field: custom_id,
            invoice_id,
          },
        }))
    })
    const size = Number(query.get('page_size') ?? 100)
    const page = Number(query.get('page') ?? 1)
    return ok({
      transaction_details: all.slice((page - 1) * size, page * size),
      page,
      total_items: all.length,
      total_pages: Math.ceil(all.length / size),
    })
  }

  return (method: string, url: URL, body: unknown): Reply => {
    const given: Body = isRecord(body) ? body : {}
    if (url.pathname === '/v1/reporting/transactions') return transactions(url.searchParams)
    const [, resource = '', id = '', verb = ''] =
      /^\/v2\/(checkout\/orders|payments\/[a-z]+)(?:\/([A-Z0-9]+))?(?:\/([a-z-]+))?$/u.exec(
        url.pathname,
      ) ?? []
    switch (`${method} ${resource}${id && '/:id'}${verb && `/${verb}`}`) {
      case 'POST checkout/orders':
        check('orders', 'order_request', body)
        return ok(bank.create(given), 201)
      case 'GET checkout/orders/:id':
        return ok(bank.orderOf(id))
      case 'PATCH checkout/orders/:id':
        return patch(bank.orderOf(id), body)
      case 'POST checkout/orders/:id/capture':
        check('orders', 'order_capture_request', given)
        return ok(bank.take(bank.orderOf(id)), 201)
      case 'POST checkout/orders/:id/authorize':
        check('orders', 'order_authorize_request', given)
        return ok(bank.hold(bank.orderOf(id)), 201)
      case 'GET payments/authorizations/:id':
        return ok(bank.authorizationOf(id).thing)
      case 'POST payments/authorizations/:id/capture':
        check('payments', 'capture_request', given)
        return ok(bank.capture(id, given), 201)
      case 'POST payments/authorizations/:id/void':
        bank.voidHold(id)
        return ok('', 204)
      case 'GET payments/captures/:id':
        return ok(bank.captureOf(id).thing)
      case 'POST payments/captures/:id/refund':
        check('payments', 'refund_request', given)
        return ok(bank.refund(id, given), 201)
      case 'GET payments/refunds/:id':
        return ok(bank.refundOf(id).thing)
    }
    throw new PaypalRefusal(404, 'INVALID_RESOURCE_ID')
  }
}
