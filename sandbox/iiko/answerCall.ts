import { randomUUID } from 'node:crypto'

import { isRecord } from '../http/isRecord'
import { textOf } from '../http/textOf'

import { dateText } from './dateText'
import { externalMenu } from './menu/externalMenu'
import type { Combos } from './menu/makeCombos'
import type { Menu } from './menu/makeMenu'
import type { Orders } from './orders/makeOrders'
import { showOrder } from './orders/showOrder'
import * as places from './places'
import type { Stops } from './makeStops'
import type { Webhooks } from './makeWebhooks'

type Body = Record<string, unknown>
export type State = {
  menu: Menu
  combos: Combos
  stops: Stops
  orders: Orders
  webhooks: Webhooks
  /** Terminal groups whose tills have lost their connection. */
  away: Set<string>
  /** Called with each order that was created. */
  onCreated: (id: string) => void
}
export type Answer = { status: number; body: unknown }

const ids = (value: unknown): string[] => (Array.isArray(value) ? value.map(textOf) : [])

/** ErrorResponse. */
export const refusal = (status: number, errorDescription: string, error?: string): Answer => ({
  status,
  body: { correlationId: randomUUID(), errorDescription, ...(error && { error }) },
})

const good = (body: Body): Answer => ({
  status: 200,
  body: { correlationId: randomUUID(), ...body },
})

const byOrganization = <T>(organizationIds: unknown, items: (id: string) => T[]) =>
  ids(organizationIds).map((organizationId) => ({ organizationId, items: items(organizationId) }))

/** What iiko answers to a call that is signed in and well formed. */
export const answerCall = (state: State): Readonly<Record<string, (body: Body) => Answer>> => {
  const { away, combos, menu, stops, orders, webhooks, onCreated } = state
  const group = ({ id, organizationId, name }: (typeof places.terminalGroups)[number]) => ({
    id,
    organizationId,
    name,
    address: null,
    timeZone: 'Europe/Moscow',
  })
  const groupsOf = (organizationIds: unknown, isAsleep: boolean) =>
    byOrganization(organizationIds, (organizationId) =>
      places.terminalGroups
        .filter((each) => each.organizationId === organizationId && each.isAsleep === isAsleep)
        .map(group),
    )

  const create = (kind: 'delivery' | 'table', body: Body): Answer => {
    const order = orders.create(kind, body)
    if (order === 'duplicate') {
      return refusal(400, 'Order with the same id already exists.', 'DuplicatedOrderId')
    }
    onCreated(order.id)
    const { body: shown } = good({ orderInfo: showOrder(order, menu) })
    return {
      status: 200,
      body: { ...(isRecord(shown) ? shown : {}), correlationId: order.correlationId },
    }
  }
  const cancel = (body: Body, status: 'Cancelled' | 'Deleted'): Answer => {
    const order = orders.get(textOf(body.orderId))
    if (order === undefined || order.organizationId !== textOf(body.organizationId)) {
      return refusal(400, 'Order not found.', 'OrderNotFound')
    }
    const correlationId = randomUUID()
    orders.noteCommand(correlationId, order.id)
    orders.move(order.id, status)
    onCreated(order.id)
    return { status: 200, body: { correlationId } }
  }
  const found = (kind: 'delivery' | 'table', body: Body) =>
    good({
      orders: ids(body.orderIds).flatMap((id) => {
        const order = orders.get(id)
        return order?.kind === kind ? [showOrder(order, menu)] : []
      }),
    })

  return {
    '/api/1/organizations': () =>
      good({
        organizations: places.organizations.map((each) => ({ ...each, responseType: 'Simple' })),
      }),
    '/api/1/terminal_groups': ({ organizationIds }) =>
      good({
        terminalGroups: groupsOf(organizationIds, false),
        terminalGroupsInSleep: groupsOf(organizationIds, true),
      }),
    '/api/1/terminal_groups/is_alive': ({ terminalGroupIds }) =>
      good({
        isAliveStatus: places.terminalGroups
          .filter(({ id }) => ids(terminalGroupIds).includes(id))
          .map(({ id, organizationId, isAsleep }) => ({
            isAlive: !isAsleep && !away.has(id),
            terminalGroupId: id,
            organizationId,
          })),
      }),
    '/api/1/nomenclature': ({ startRevision }) =>
      good(menu.since(typeof startRevision === 'number' ? startRevision : null)),
    '/api/2/menu': () =>
      good({ externalMenus: places.externalMenus, priceCategories: places.priceCategories }),
    '/api/2/menu/by_id': ({ externalMenuId, organizationIds }) =>
      places.externalMenus.some(({ id }) => id === externalMenuId)
        ? {
            status: 200,
            body: externalMenu(menu.all(), combos, textOf(externalMenuId), ids(organizationIds)),
          }
        : refusal(400, `External menu ${textOf(externalMenuId)} not found.`),
    '/api/1/combo': () => ({ status: 200, body: combos.info() }),
    '/api/1/reserve/available_restaurant_sections': ({ terminalGroupIds }) =>
      good({
        restaurantSections: places.sections.filter(({ terminalGroupId }) =>
          ids(terminalGroupIds).includes(terminalGroupId),
        ),
        revision: 1,
      }),
    '/api/1/stop_lists': ({ organizationIds, terminalGroupsIds }) =>
      good({
        terminalGroupStopLists: byOrganization(organizationIds, (organizationId) =>
          places.terminalGroups
            .filter((each) => each.organizationId === organizationId)
            .filter(({ id }) => !terminalGroupsIds || ids(terminalGroupsIds).includes(id))
            .map(({ id }) => ({
              terminalGroupId: id,
              items: stops.of(id).map(({ since, ...line }) => ({
                ...line,
                sku: textOf(menu.product(line.productId)?.code) || null,
                dateAdd: dateText(since),
              })),
            })),
        ),
      }),
    '/api/1/webhooks/settings': ({ organizationId }) => {
      const known = webhooks.settings(textOf(organizationId))
      return good({
        apiLoginName: 'Carte',
        webHooksUri: known?.webHooksUri ?? null,
        authToken: known?.authToken ?? null,
        webHooksFilter: known?.webHooksFilter ?? null,
      })
    },
    '/api/1/webhooks/update_settings': (body) => {
      webhooks.set(textOf(body.organizationId), body)
      return good({})
    },
    '/api/1/deliveries/order_types': ({ organizationIds }) =>
      good({ orderTypes: byOrganization(organizationIds, () => places.orderTypes) }),
    '/api/1/payment_types': () =>
      good({
        paymentTypes: places.paymentTypes.map((each) => ({
          ...each,
          combinable: true,
          applicableMarketingCampaigns: [],
          terminalGroups: [],
        })),
      }),
    '/api/1/tips_types': () => good({ tipsTypes: places.tipsTypes }),
    '/api/1/discounts': ({ organizationIds }) =>
      good({ discounts: byOrganization(organizationIds, () => []) }),
    '/api/1/cancel_causes': () => good({ cancelCauses: places.cancelCauses }),
    '/api/1/deliveries/create': (body) => create('delivery', body),
    '/api/1/order/create': (body) => create('table', body),
    '/api/1/deliveries/by_id': (body) => found('delivery', body),
    '/api/1/order/by_id': (body) => found('table', body),
    '/api/1/deliveries/cancel': (body) => cancel(body, 'Cancelled'),
    '/api/1/order/cancel': (body) => cancel(body, 'Deleted'),
    '/api/1/commands/status': ({ correlationId }) => {
      const order = orders.ofCommand(textOf(correlationId))
      if (order === 'forgotten') return refusal(410, 'Correlation id is no longer supported.')
      if (order === undefined) return refusal(400, 'Command not found.')
      const { creationStatus, error } = order
      return {
        status: 200,
        body:
          creationStatus === 'Error'
            ? { state: 'Error', exception: null, errorReason: error?.message ?? null }
            : { state: creationStatus },
      }
    },
  }
}
