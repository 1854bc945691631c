import { type IncomingMessage, type ServerResponse } from 'node:http'

import { type makeFaults } from '../faults'
import { isRecord } from '../http/isRecord'
import { parseJson } from '../http/parseJson'
import { readBody } from '../http/readBody'
import { sendJson } from '../http/sendJson'
import { textOf } from '../http/textOf'

import type { State } from './answerCall'
import { readFault } from './readFault'
import type { IikoCall, IikoFault } from './IikoFault'
import { deliveryStatuses, type OrderStatus, tableStatuses } from './orders/deliveryStatuses'
import { showOrder } from './orders/showOrder'
import { organizations, terminalGroups } from './places'

type Parts = Omit<State, 'onCreated'>
type Faults = ReturnType<typeof makeFaults<IikoCall, IikoFault>>

const statusOf = (value: unknown): OrderStatus | undefined =>
  [...deliveryStatuses, ...tableStatuses].find((status) => status === value)

/** What a person or a test does at the restaurant's side; each change is told by webhook. */
export const makeControl = ({ away, menu, stops, orders, webhooks }: Parts) => {
  const [first] = organizations

  const tellMenu = () => webhooks.tell(webhooks.event('NomenclatureUpdate', first?.id ?? '', {}))

  const tellStops = (terminalGroupId: string) => {
    const group = terminalGroups.find(({ id }) => id === terminalGroupId)
    if (group === undefined) return
    webhooks.tell(
      webhooks.event('StopListUpdate', group.organizationId, {
        terminalGroupsStopListsUpdates: [{ id: terminalGroupId, isFull: false }],
      }),
    )
  }

  const tellOrder = (id: string) => {
    const order = orders.get(id)
    if (order === undefined) return
    const family = order.kind === 'delivery' ? 'DeliveryOrder' : 'TableOrder'
    const type = `${family}${order.creationStatus === 'Error' ? 'Error' : 'Update'}`
    webhooks.tell(webhooks.event(type, order.organizationId, showOrder(order, menu)))
  }

  const acts = {
    tellOrder,
    setPrice: (productId: string, roubles: number, sizeId?: string | null) => {
      menu.setPrice(productId, roubles, sizeId)
      tellMenu()
    },
    /** `balance` is what is left; undefined takes the line off. */
    setStop: (
      terminalGroupId: string,
      productId: string,
      balance?: number,
      sizeId: string | null = null,
    ) => {
      stops.set(terminalGroupId, productId, balance, sizeId)
      tellStops(terminalGroupId)
    },
    /** A till loses its connection, or has it back. */
    setAlive: (terminalGroupId: string, isAlive: boolean) => {
      if (isAlive) away.delete(terminalGroupId)
      else away.add(terminalGroupId)
    },
    /** iikoFront takes the order or refuses it; a till that is away takes none. */
    settleOrder: (id: string, error?: { code: string; message: string }) => {
      const isAway = away.has(orders.get(id)?.terminalGroupId ?? '')
      orders.settle(id, isAway ? { code: 'Common', message: 'Касса не ответила вовремя' } : error)
      tellOrder(id)
    },
    moveOrder: (id: string, status: OrderStatus) => {
      orders.move(id, status)
      tellOrder(id)
    },
  }

  /** `POST /_sandbox/price`, `/stop`, `/order`, `/settle`, `/till`, `/fault`, `/faults/clear`; `GET /_sandbox`. */
  const run = (path: string, body: Record<string, unknown>, faults: Faults): boolean => {
    const [product, size] = [textOf(body.productId), textOf(body.sizeId) || null]
    if (path === '/price') acts.setPrice(product, Number(body.price), size ?? undefined)
    else if (path === '/stop') {
      const balance = textOf(body.balance) === '' ? undefined : Number(body.balance)
      acts.setStop(textOf(body.terminalGroupId), product, balance, size)
    } else if (path === '/order') {
      const status = statusOf(body.status)
      if (status === undefined) return false
      acts.moveOrder(textOf(body.id), status)
    } else if (path === '/settle') {
      const message = textOf(body.message)
      acts.settleOrder(textOf(body.id), message ? { code: 'Common', message } : undefined)
    } else if (path === '/till') {
      acts.setAlive(textOf(body.terminalGroupId), body.isAlive === true)
    } else if (path === '/fault') {
      const read = readFault(body)
      if (read === undefined) return false
      faults.add(read.fault, read)
    } else if (path === '/faults/clear') faults.clear()
    else return false
    return true
  }

  const handle = async (request: IncomingMessage, response: ServerResponse, faults: Faults) => {
    const path = new URL(request.url ?? '/', 'http://iiko').pathname.slice('/_sandbox'.length)
    if (request.method === 'GET') {
      return sendJson(response, 200, {
        organizations,
        terminalGroups,
        revision: menu.all().revision,
        orders: orders.all(),
        events: webhooks.sent(),
      })
    }
    // Pages of other sites must not press buttons here.
    if (request.headers.origin !== undefined) return sendJson(response, 403, {})
    const body = parseJson((await readBody(request, 1_000_000)).toString() || '{}')
    const isDone = isRecord(body) && run(path, body, faults)
    sendJson(response, isDone ? 200 : 400, { done: isDone })
  }

  return { ...acts, handle }
}
