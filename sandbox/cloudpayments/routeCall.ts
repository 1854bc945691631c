import { textOf } from '../http/textOf'

import { CpRefusal } from './CpRefusal'
import { orderModel, transactionModel } from './objects'
import type { Site } from './makeSite'

type Known = { publicId: string; url: string }

const done = null

/** Does one call of the API; answers with its `Model`, null where it has none. */
export const routeCall = (
  site: Site,
  { publicId, url }: Known,
  path: string,
  body: Record<string, unknown>,
): unknown => {
  const shown = (one: Parameters<typeof transactionModel>[0]) => transactionModel(one, publicId)
  switch (path) {
    case '/orders/create':
      return orderModel(site.createOrder(body), url)
    case '/orders/cancel':
      site.cancelOrder(textOf(body.Id))
      return done
    case '/payments/get':
      return shown(site.transactionOf(body.TransactionId))
    case '/v2/payments/find':
      return shown(site.find(textOf(body.InvoiceId)))
    case '/payments/confirm':
      site.confirm(body)
      return done
    case '/payments/void':
      site.voidHold(body.TransactionId)
      return done
    case '/payments/refund':
      return { TransactionId: site.refund(body).id }
    case '/v2/payments/list':
      return site.list(body).map(shown)
    default:
      throw new CpRefusal('No such method')
  }
}
