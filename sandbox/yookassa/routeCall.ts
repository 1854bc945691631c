import { isRecord } from '../http/isRecord'

import type { Shop } from './makeShop'
import { YkRefusal } from './YkRefusal'

export type Routed = { template: string; answer: () => unknown }

/** Which call of YooKassa's description a request is, and what does it. */
export const routeCall = (
  shop: Shop,
  method: string,
  path: string,
  query: URLSearchParams,
  body: unknown,
): Routed => {
  const input = isRecord(body) ? body : {}
  const [, what = '', id = '', act = ''] = path.split('/')
  const one = `/${what}/{${what === 'refunds' ? 'refund_id' : 'payment_id'}}`
  if (method === 'POST' && what === 'payments' && act === 'capture') {
    return { template: `POST ${one}/capture`, answer: () => shop.capture(id, input) }
  }
  if (method === 'POST' && what === 'payments' && act === 'cancel') {
    return { template: `POST ${one}/cancel`, answer: () => shop.cancel(id) }
  }
  if (method === 'POST' && path === '/payments') {
    return { template: 'POST /payments', answer: () => shop.create(input) }
  }
  if (method === 'POST' && path === '/refunds') {
    return { template: 'POST /refunds', answer: () => shop.refund(input) }
  }
  if (method === 'POST' && path === '/receipts') {
    return { template: 'POST /receipts', answer: () => shop.makeReceipt(input) }
  }
  if (method === 'GET' && what === 'receipts' && id !== '') {
    return { template: 'GET /receipts/{receipt_id}', answer: () => shop.receiptAt(id) }
  }
  if (method === 'GET' && path === '/payments') {
    return { template: 'GET /payments', answer: () => page([...shop.payments.values()], query) }
  }
  if (method === 'GET' && path === '/refunds') {
    const of = query.get('payment_id')
    const all = [...shop.refunds.values()].filter((each) => !of || each.payment_id === of)
    return { template: 'GET /refunds', answer: () => page(all, query) }
  }
  if (method === 'GET' && what === 'payments') {
    return { template: `GET ${one}`, answer: () => shop.paymentOf(id) }
  }
  throw new YkRefusal(404, 'not_found', 'No such call')
}

/** A page of a list, the newest first, as YooKassa gives it. */
const page = (all: readonly { created_at: string }[], query: URLSearchParams) => {
  const limit = Number(query.get('limit') ?? 10)
  const [from, until] = [query.get('created_at.gte'), query.get('created_at.lt')]
  const found = all
    .filter((each) => !from || Date.parse(each.created_at) >= Date.parse(from))
    .filter((each) => !until || Date.parse(each.created_at) < Date.parse(until))
    .reverse()
  const start = Number(query.get('cursor') ?? 0)
  const items = found.slice(start, start + limit)
  const next = start + limit
  return { type: 'list', items, ...(next < found.length && { next_cursor: String(next) }) }
}
